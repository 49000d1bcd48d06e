/** SHA-256 of a text, in hex. */
export async function sha256(text: string): Promise<string> {
  // Where there is Node's crypto it takes a twentieth of the time: Web Crypto crosses threads for each hash.
  const crypto = globalThis.process?.getBuiltinModule?.("node:crypto");
  if (crypto?.hash) return crypto.hash("sha256", text);
  const hash = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
