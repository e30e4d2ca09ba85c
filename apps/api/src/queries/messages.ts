import type { FailureCode } from "@gouji/core"
import type { ArchivePlace } from "@gouji/store"

/** The archive that a process reads, and how long one of its statements may take, in milliseconds. */
export interface Reading {
  readonly place: ArchivePlace
  readonly longestStatement: number
}

/** A method of the archive, or of a part of it, and what it is asked with. */
export interface Query {
  readonly method: readonly [name: string] | readonly [part: string, name: string]
  readonly arguments: readonly unknown[]
}

/** What a process is told: first of all the archive, then one query at a time. */
export type Message = { readonly open: Reading } | { readonly query: Query }

/** What it answers. Errors lose their class on the way, so a failure travels as its code and detail. */
export type Answer =
  | { readonly result: unknown }
  | { readonly failure: { readonly code: FailureCode; readonly detail: Readonly<Record<string, string | number>> } }
  | { readonly error: string }
