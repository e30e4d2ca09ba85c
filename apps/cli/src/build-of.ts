import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"

/**
 * The hash of a program's first file. It names the parts that it loads, their names hold the hashes of what is in them, and
 * so it is another wherever one of them is.
 */
export async function buildOf(program: URL): Promise<string> {
  return createHash("sha256")
    .update(await readFile(program))
    .digest("hex")
}
