import { Failure, formIds, formOf } from "@gouji/core"
import { type Block, type Document, type Paragraph, paragraph } from "../document.ts"
import { limits } from "../limits.ts"
import { plainText } from "./plain-text.ts"

/** A document whose tables stand run together in its paragraphs, taken apart; `origin` gives each block's old number. */
export interface Unfolded {
  readonly blocks: readonly Block[]
  readonly origin: readonly number[]
}

/** Punctuation as people write it, in either width. */
const loose: Readonly<Record<string, string>> = {
  "、": "[、,，.．]",
  ".": "[.．、,，]",
  "，": "[，,、]",
  "（": "[（(]",
  "）": "[）)]",
  "：": "[：:]",
  "“": '[“"”]',
  "”": '[”"“]',
}

const signOf = (sign: string) => loose[sign] ?? sign.replace(/[*+?^${}()|[\]\\/]/g, "\\$&")

/** A label with any white space between its signs. */
function patternOf(label: string): string {
  return [...label].map(signOf).join("\\s*")
}

/** The first sign of a label's pattern, in each way in which it may be written. */
const startOf = (pattern: string) => /^(?:\[[^\]]*\]|\\?.)/su.exec(pattern)?.[0] ?? ""

/**
 * One pattern for any of several labels, the first that fits. Those that begin with the same sign share it, so that most
 * places of a text are passed over at a look, and not tried with every label.
 */
function anyOf(patterns: readonly string[]): RegExp {
  const byStart = new Map<string, string[]>()
  for (const pattern of patterns) {
    const start = startOf(pattern)
    byStart.set(start, [...(byStart.get(start) ?? []), pattern.slice(start.length)])
  }
  const groups = [...byStart].map(([start, rests]) => `${start}(?:${rests.join("|")})`)
  return new RegExp(`(?=${[...byStart.keys()].join("|")})(?:${groups.join("|")})`, "g")
}

/** The longest first: 2.其他法律行政法规禁止公开 is no 其他. */
function longestFirst(labels: Iterable<string>): string[] {
  return [...new Set(labels)].sort((a, b) => b.length - a.length)
}

/** A long heading misspelt in its middle: its number, its first and its last words, and not too much between. */
function roughly(label: string): string[] {
  const signs = [...label]
  if (signs.length < 14) return []
  return [`${patternOf(signs.slice(0, 6).join(""))}[^。]{0,${signs.length}}?${patternOf(signs.slice(-2).join(""))}`]
}

const sectionLabels = longestFirst(
  formOf("2021").sections.flatMap((section) => [section.label, ...(section.aliases ?? [])]),
)
const headings = anyOf([...sectionLabels.map(patternOf), ...sectionLabels.flatMap(roughly)])

const tableLabels = longestFirst(
  formIds.flatMap((form) =>
    Object.values(formOf(form).tables).flatMap((table) => [
      ...Object.values(table.groups).map((group) => group.label),
      ...table.blocks.flatMap((block) => [
        ...(block.heading ? [block.heading.label] : []),
        ...(block.stub === undefined ? [] : [block.stub]),
        ...[...Object.values(block.rows), ...Object.values(block.columns)].flatMap((spec) => [
          spec.label,
          ...(spec.aliases ?? []),
        ]),
      ]),
    ]),
  ),
)
const labels = anyOf(tableLabels.map(patternOf))

/** The text cut at every match: what matched, and what stands between. */
function cut(text: string, pattern: RegExp): { readonly text: string; readonly matched: boolean }[] {
  const pieces: { text: string; matched: boolean }[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), matched: false })
    pieces.push({ text: match[0], matched: true })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ text: text.slice(end), matched: false })
  return pieces
}

const figures = /^[\s\d.,+/—-]*\d[\s\d.,+/—-]*(?:元|万元)?\s*$/

/** Digits in the one way in which they are looked for: full-width ones, and the zero among numerals, are others. */
const plainDigits = (text: string) => (/[\uff0b-\uff19〇]/u.test(text) ? plainText(text).replaceAll("〇", "0") : text)

/** Figures between labels: whether white space parts them from the labels, and each other, is seen and kept. */
function figurePiece(text: string): Paragraph {
  const apart = /^\s/.test(text) && /\s$/.test(text)
  return { ...paragraph(text.replace(/\s+/g, " ").trim()), run: apart ? "apart" : "glued" }
}

function piecesOf(text: string): Paragraph[] {
  return cut(text, headings).flatMap((part) => {
    if (part.matched) return [paragraph(part.text.replace(/\s+/g, ""))]
    const pieces = cut(part.text, labels)
    // A few words in common with the form are prose: a table has many labels, and figures behind them.
    if (pieces.filter((piece) => piece.matched).length < fewest) return [paragraph(part.text.trim())]
    return pieces.flatMap((piece) => {
      if (piece.matched) return [paragraph(piece.text.replace(/\s+/g, ""))]
      const plain = plainDigits(piece.text)
      if (figures.test(plain)) return [figurePiece(plain)]
      return piece.text.trim() === "" ? [] : [paragraph(piece.text.trim())]
    })
  })
}

const fewest = 10

/** Whether a paragraph holds several parts of a report, or a table without anything between its cells. */
function isFolded(text: string): boolean {
  if (text.length < 60) return false
  const found = (pattern: RegExp, wanted: number) => {
    let count = 0
    for (const _ of text.matchAll(pattern)) if (++count >= wanted) return true
    return false
  }
  return found(headings, 3) || found(labels, fewest)
}

const longestLine = 200
const digitsBehind = /^(.*\D)(\d+)$/su

/** A line of a table without anything between its cells, labels and then figures; empty where it is none. */
function gluedLine(printed: string): Paragraph[] {
  const text = plainDigits(printed)
  if (text.length > longestLine || /[。；]/.test(text)) return []
  if (/^\d+$/.test(text)) return [figurePiece(text)]
  const pieces = cut(text, labels)
  if (pieces.some((piece) => piece.matched)) {
    const known = pieces.every((piece) => piece.matched || figures.test(piece.text))
    if (!known) return []
    return pieces.map(({ text: piece, matched }) =>
      matched ? paragraph(piece.replace(/\s+/g, "")) : figurePiece(piece),
    )
  }
  const [, label = "", digits = ""] = digitsBehind.exec(text) ?? []
  return label.trim() === "" ? [] : [paragraph(label), figurePiece(digits)]
}

const isGlued = (block: Block) =>
  block.kind === "paragraph" &&
  block.text.length <= longestLine &&
  /\p{L}[\d０-９〇]+$/u.test(block.text) &&
  cut(block.text, labels).some((piece) => piece.matched)

/** Looking for labels in a line costs most of what reading it does: more such lines than a report may have are not looked at. */
function gluedLines(blocks: readonly Block[]): number[] {
  const glued: number[] = []
  for (const [index, block] of blocks.entries()) {
    if (!isGlued(block)) continue
    if (glued.length >= limits.records) throw new Failure("markup-too-complex")
    glued.push(index)
  }
  return glued
}

/** Lines of a table whose cells run together on every line: where they begin and end. */
function gluedStretch(blocks: readonly Block[]): readonly [from: number, to: number] {
  const glued = gluedLines(blocks)
  const [first, last] = [glued[0], glued.at(-1)]
  if (first === undefined || last === undefined || glued.length < fewest) return [0, 0]
  // A table that stands across has its labels in front of a line of nothing but digits.
  const end = blocks.findLastIndex((block) => block.kind === "paragraph" && /^\d{15,}$/.test(block.text))
  return [Math.max(0, first - 3), Math.max(last, end) + 1]
}

/** Takes paragraphs apart in which headings, labels and figures run together, as text copied without its table does. */
export function unfold(document: Document): Unfolded {
  const [from, to] = gluedStretch(document.blocks)
  const blocks: Block[] = []
  const origin: number[] = []
  document.blocks.forEach((block, index) => {
    const text = block.kind === "paragraph" ? block.text : ""
    const line = index >= from && index < to ? gluedLine(text) : []
    const parts = line.length > 0 ? line : isFolded(text) ? piecesOf(text) : [block]
    for (const part of parts) {
      blocks.push(part)
      origin.push(index)
    }
  })
  return { blocks, origin }
}
