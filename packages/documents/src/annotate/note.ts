import type { Place } from "@gouji/core"

/** Something to say beside a cell or paragraph of a document. The sentence is the caller's. */
export interface Note {
  readonly id: string
  /** Lines are parted by `\n`. */
  readonly text: string
  /** The places that it is put beside. */
  readonly places: readonly Place[]
  /** Paragraphs by their whole text, where no place is known. */
  readonly passages?: readonly string[]
}

/** In whose name notes and changes are made. */
export interface Author {
  readonly name: string
  readonly initials: string
  /** As `2026-01-31T04:00:00Z`; without one the file says nothing of the time. */
  readonly date: string | null
}

export const gouji: Author = { name: "gouji 勾稽", initials: "勾稽", date: null }
