import { type Mention, mentionedPassage, type Report } from "@gouji/core"
import type { Colors } from "picocolors/types.js"
import { escapeText } from "./escape.ts"
import { terminalWidth } from "./terminal-width.ts"

/** How much of a long sentence is shown before and behind the passage. */
const around = 28

/** The end of a text that stands before something, or its beginning that stands behind. */
const tail = (text: string) => (text.length > around ? `…${text.slice(-around)}` : text)
const head = (text: string) => (text.length > around ? `${text.slice(0, around)}…` : text)

/**
 * The sentence that a finding is about, its passage marked: by colour and underlining, and by a line of carets below for
 * those who see neither.
 */
export function mentionLines(
  mention: Mention | undefined,
  report: Pick<Report, "title" | "sections">,
  paint: Colors,
): string[] {
  if (mention === undefined) return []
  const parts = mentionedPassage(mention, report)
  if (parts === null) return [`「${escapeText(mention.text)}」`]
  const before = `「${escapeText(tail(parts.before.trimStart()))}`
  const passage = escapeText(parts.passage)
  const line = `${before}${paint.bold(paint.underline(passage))}${escapeText(head(parts.behind.trimEnd()))}」`
  if (paint.isColorSupported) return [line]
  return [line, `${" ".repeat(terminalWidth(before))}${"^".repeat(Math.max(1, terminalWidth(passage)))}`]
}
