import stringWidth from "string-width"

// A word, or one Chinese character, each with the signs that must not begin or end a line.
const pieces = /\s+|[（《「“(]*(?:[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]+|\S)[，。；：、）》」”？！]*/gu

/** Breaks a line into lines of a width in terminal columns: between words, and anywhere in Chinese. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ""
  let blank = ""
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.trim() === "") blank = piece
    else if (line !== "" && stringWidth(line + blank + piece) > width) {
      lines.push(line)
      line = piece
      blank = ""
    } else {
      line += blank + piece
      blank = ""
    }
  }
  return [...lines, line]
}
