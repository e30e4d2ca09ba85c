const digit = /[\d０-９]/

/** How the look of text changes what it says. */
export interface Dress {
  readonly raised: boolean
  readonly struck: boolean
}

/** A raised digit behind another is a note, not a digit more; a struck out figure is none. `before` is the last sign shown. */
export function dress(text: string, { raised, struck }: Dress, before: string): string {
  if (!raised && !struck) return text
  let last = before
  return [...text]
    .map((character) => {
      const isDigit = digit.test(character)
      const isNote = raised && isDigit && (digit.test(last) || last === "]")
      const dressed = isNote ? `[${character}]` : struck && isDigit ? ` ~~${character}~~ ` : character
      last = dressed.at(-1) ?? last
      return dressed
    })
    .join("")
}
