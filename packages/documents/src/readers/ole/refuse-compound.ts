import { Failure } from "@gouji/core"
import { openCompoundFile } from "./compound-file.ts"

/** Refuses a compound file that is neither document nor workbook: damaged, locked by a password, or of another kind. */
export function refuseCompound(bytes: Uint8Array): never {
  const { names } = openCompoundFile(bytes)
  const has = (name: RegExp) => names.some((candidate) => name.test(candidate))
  if (has(/^encryptedpackage$/i)) throw new Failure("encrypted")
  // Files named .wps that are not Word's: of Microsoft Works, and of WPS before it wrote Word's own format.
  if (has(/^(?:MN0|MatOST|CONTENTS)$/)) throw new Failure("format-unsupported", { found: "Microsoft Works" })
  if (has(/wps|kingsoft/i)) throw new Failure("format-unsupported", { found: "WPS 旧版" })
  throw new Failure("type-unsupported", { found: `OLE (${names.slice(0, 3).join(", ").slice(0, 60)})` })
}
