/** A stretch of a text, and what stands there instead; empty stretches only put something in. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** A text with its edits made; those at one place in the order in which they were given. Throws where two overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.from - b.from || a.order - b.order)
  const pieces: string[] = []
  let end = 0
  for (const edit of sorted) {
    if (edit.from < end) throw new RangeError("edits overlap")
    pieces.push(text.slice(end, edit.from), edit.text)
    end = edit.to
  }
  return pieces.join("") + text.slice(end)
}
