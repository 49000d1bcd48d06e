/** Numbers from 0 to below 1, the same for the same seed (mulberry32): not for secrets. */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** Makes ids: the prefix and that many letters and digits, the same for the same seed. */
export function idSource(seed: number): (prefix: string, length: number) => string {
  const random = randomSource(seed);
  return (prefix, length) => {
    let id = prefix;
    for (let at = 0; at < length; at += 1) id += letters.charAt(random() * letters.length);
    return id;
  };
}

/** A seed of its own for each name, so that what one draws does not depend on what the others drew before. */
export const seedFor = (seed: number, name: string): number =>
  Array.from(name).reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, (seed ^ 0x811c9dc5) >>> 0);
