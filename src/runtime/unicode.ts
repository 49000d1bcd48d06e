/** Length in Unicode code points, as JSON Schema counts it. */
export function ucs2length(text: string): number {
  let length = 0;
  for (const _character of text) length += 1;
  return length;
}
