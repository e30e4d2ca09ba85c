import { Failure } from "@gouji/core"
import { openPackage } from "./open-package.ts"

const officeName = /\.(?:doc|docx|docm|dotx|wps|odt|xls|xlsx|xlsm|et|ods|ofd)$/i

/**
 * Looks at a package for which there is no reader. Throws what `openPackage` throws, and `no-document-part` for one
 * that by its name should hold a document.
 */
export function demandDocument(bytes: Uint8Array, kind: string, name: string): void {
  openPackage(bytes)
  if (kind === "zip" && officeName.test(name)) throw new Failure("no-document-part")
}
