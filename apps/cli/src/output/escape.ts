// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of text around.
const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return short[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`)
}

/**
 * Text of a file or a file name, made safe for a terminal: it can neither colour, move, nor reorder what stands around
 * it, and it stays on its line.
 */
export function escapeText(text: string): string {
  return text.replaceAll(unsafe, shown)
}
