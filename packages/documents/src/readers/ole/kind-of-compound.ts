import { Failure } from "@gouji/core"
import { openCompoundFile } from "./compound-file.ts"

/** What a compound file is by the streams in it; `ole` where they are others, or where it cannot be opened. */
export function kindOfCompound(bytes: Uint8Array): "doc" | "xls" | "ole" {
  try {
    const { names } = openCompoundFile(bytes)
    if (names.some((name) => /^worddocument$/i.test(name))) return "doc"
    return names.some((name) => /^(?:workbook|book)$/i.test(name)) ? "xls" : "ole"
  } catch (failure) {
    if (failure instanceof Failure) return "ole"
    throw failure
  }
}
