import { terminalWidth } from "./terminal-width.ts"

// A word, or one Chinese character, each with the signs that must not begin or end a line.
const pieces = /\s+|[（《「“(]*(?:[^\s\u3000-\u9fff\uff00-\uffef“”]+|\S)[，。；：、）》」”？！]*/gu

/** Breaks a line into lines of a width in terminal columns: between words, and anywhere in Chinese. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ""
  let taken = 0
  let blank = ""
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.trim() === "") {
      blank = piece
      continue
    }
    const wide = terminalWidth(piece)
    if (line !== "" && taken + blank.length + wide > width) {
      lines.push(line)
      line = ""
      taken = 0
      blank = ""
    }
    line += blank + piece
    taken += blank.length + wide
    blank = ""
  }
  return [...lines, line]
}
