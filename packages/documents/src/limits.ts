/** What a reader takes on. Beyond it a document is refused whole: a part of a report must never look like one. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  /** Characters of text. */
  characters: 5_000_000,
  /** Cells of all tables together. */
  cells: 200_000,
  /** Nesting of elements. */
  depth: 256,
  /** Lines of a table or paragraphs that can be a row of the form. */
  records: 20_000,
} as const
