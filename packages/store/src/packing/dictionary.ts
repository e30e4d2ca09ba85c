import { cellsOf, formIds, tableIds } from "@gouji/core"
import { digest } from "../canonical-digest.ts"

/**
 * What most records have in common, for the compressor to point at: with it a report takes a fifth of the room. It is
 * derived from the forms, so it changes with them; each archive keeps the dictionaries that its records were packed
 * with, under the hash of their text.
 */
function dictionaryText(): string {
  const cells = new Set(
    formIds.flatMap((form) => tableIds.flatMap((table) => cellsOf(form, table).map(({ id }) => id))),
  )
  const figures = [...cells].map((cell) => `"${cell}":0,`)
  const places = [...cells].map((cell) => `"${cell}":{"block":0,"row":0,"column":0,"page":null,"text":"0"},`)
  // What is met most stands last, where the distances are short.
  return [...places, ...figures].join("").slice(-32_000)
}

export interface Dictionary {
  /** SHA-256 (hex) of the text. */
  readonly id: string
  readonly text: string
}

const text = dictionaryText()

/** The one that new records are packed with. */
export const currentDictionary: Dictionary = { id: digest(text), text }
