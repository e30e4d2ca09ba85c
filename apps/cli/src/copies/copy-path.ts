import { basename, dirname, extname, join } from "node:path"

/** A name for a copy: that of the original with a suffix, in its folder or in another. */
export function copyPath(original: string, suffix: string, folder = dirname(original)): string {
  const ending = extname(original)
  return join(folder, `${basename(original, ending)}${suffix}${ending}`)
}
