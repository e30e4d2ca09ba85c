import type { FailureCode, Reading } from "@gouji/core"

/** What the main thread asks of a worker. */
export interface Question {
  readonly bytes: Uint8Array
  readonly name: string
}

/** What a worker answers. Errors lose their class on the way, so a failure travels as its code and detail. */
export type Answer =
  | { readonly reading: Reading }
  | { readonly failure: { readonly code: FailureCode; readonly detail: Readonly<Record<string, string | number>> } }
  | { readonly error: unknown }
