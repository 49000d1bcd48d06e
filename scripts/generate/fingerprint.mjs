import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Outside git; it may be deleted at any time.
 * @param {string} root
 */
export const cacheFile = (root) => join(root, "node_modules/.cache/openrefunds/generate");

/**
 * One hash over all that goes into `generated/` and all that stands in it.
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash("sha256");
  for (const folder of ["specs", "scripts/generate", "src/runtime", "generated"]) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).sort())
      hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.update(readFileSync(join(root, "package-lock.json"))).digest("hex");
}
