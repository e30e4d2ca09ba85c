import { Failure, type Reading } from "@gouji/core"

/** Reads a document: see `read-document.ts`. */
export function readDocument(_bytes: Uint8Array, _options: { readonly name: string }): Reading {
  throw new Failure("type-unsupported", { found: "anything" })
}
