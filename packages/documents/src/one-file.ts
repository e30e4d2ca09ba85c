import { Failure } from "@gouji/core"
import { labelOf } from "./named-kind.ts"
import { view } from "./readers/package/zip-entry.ts"
import { isPackage, type Kind } from "./sniff.ts"

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endSize = 22

/** Whether a ZIP ends where the file ends: programs look for its directory from behind, whatever stands in front. */
function endsAsZip(bytes: Uint8Array): boolean {
  const { u16, u32 } = view(bytes)
  const lowest = Math.max(0, bytes.length - endSize - 0xffff)
  const isEnd = (at: number) =>
    u32(at) === endSignature &&
    at + endSize + u16(at + 20) === bytes.length &&
    u32(at - u32(at + 12)) === entrySignature
  // Looked for by its first byte, as fast as memory is read.
  let at = bytes.length - endSize
  while (at >= lowest) {
    at = bytes.lastIndexOf(endSignature & 0xff, at)
    if (at >= lowest && isEnd(at)) return true
    at -= 1
  }
  return false
}

/** Refuses a file that another program would take for a package: the two would see different reports. Throws `polyglot`. */
export function demandOneFile(bytes: Uint8Array, kind: Kind): void {
  // What an old Office file embeds may end it; that nothing else is appended its sectors tell.
  if (isPackage(kind) || kind === "doc" || kind === "xls" || kind === "ole") return
  if (endsAsZip(bytes)) throw new Failure("polyglot", { found: `${labelOf(kind)} + ZIP` })
}
