import { Failure } from "@gouji/core"
import { openCompoundFile } from "./compound-file.ts"

/** Refuses a compound file that is neither document nor workbook: damaged, locked by a password, or of another kind. */
export function refuseCompound(bytes: Uint8Array): never {
  const { names } = openCompoundFile(bytes)
  if (names.includes("EncryptedPackage")) throw new Failure("encrypted")
  throw new Failure("type-unsupported", { found: `OLE (${names.slice(0, 3).join(", ").slice(0, 60)})` })
}
