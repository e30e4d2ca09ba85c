import { Failure } from "@gouji/core"
import { Lexer, lexer, type Token, type Tokens } from "marked"
import { type Block, type Document, lineBreak, paragraph, tableOf } from "../document.ts"
import { looksLikeFigure } from "../recognise/figure-text.ts"
import { opensRow } from "../recognise/row-labels.ts"
import { type Dress, Dresser, plainDress } from "./flow/dresser.ts"
import { readHtml } from "./html.ts"
import { fold } from "./html-text.ts"
import { readText } from "./text/read-text.ts"

/** Tags between words, as converters write what Markdown has no sign for. */
const tag = /^<(\/?)(br|sup|sub|s|del|strike)\b/i

/** What is text of a piece of inline markup, and how it looks. */
function pieces(tokens: readonly Token[], outer: Dress): (readonly [text: string, look: Dress])[] {
  let look = outer
  return tokens.flatMap((token) => {
    if (token.type === "br") return [["\n", look] as const]
    if (token.type === "html") {
      const [, end, name = ""] = tag.exec(token.raw) ?? []
      // Inside a number a line's break would join two figures.
      if (/^br$/i.test(name)) return [[lineBreak, look] as const]
      if (/^su[pb]$/i.test(name)) look = { ...look, raised: end === "" || outer.raised }
      else if (name !== "") look = { ...look, struck: end === "" || outer.struck }
      return []
    }
    if ("tokens" in token && token.tokens)
      return pieces(token.tokens, token.type === "del" ? { ...look, struck: true } : look)
    return [["text" in token && typeof token.text === "string" ? token.text : token.raw, look] as const]
  })
}

/** The text of inline markup without its signs. */
function plain(tokens: readonly Token[]): string {
  const dresser = new Dresser()
  return pieces(tokens, plainDress)
    .map(([text, look]) => dresser.add(text, look))
    .join("")
}

/** The cells that a line really has: the parser fills short lines up and cuts long ones, which would shift figures. */
function cellsOfLine(line: string): string[] {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, "")
  return inner.split(/(?<!\\)\|/).map((cell) => cellText(plain(Lexer.lexInline(cell.trim()))))
}

/** A figure set as a formula, as converters that know formulas write it. */
const formula = /^\$\s*([+-]?\d[\d,]*(?:\.\d+)?)\s*\$$/
/** What stands for an empty cell where a sheet went through a data frame: 1 below `Unnamed: 3` is 1 below nothing. */
const emptyInFrame = /^(?:NaN|Unnamed: \d+(?:_level_\d+)?)$/

/** The text of a cell, its lines folded and apart. */
function cellText(raw: string): string {
  const text = raw.split(lineBreak).map(fold).filter(Boolean).join(lineBreak)
  return emptyInFrame.test(text) ? "" : text.replace(formula, "$1")
}

const isFigure = (text: string | undefined) => text !== undefined && text !== "" && looksLikeFigure(text)

/** Whether cells are a whole row of a table with its figures from a column on; null: it has none, and is left blank. */
function isWholeRow(cells: readonly string[], first: number | null): boolean {
  const last = cells.findLast((text) => text !== "")
  if (first === null) return last !== undefined && opensRow(last)
  const [labels, figures] = [cells.slice(0, first), cells.slice(first)]
  if (labels.some(isFigure) || labels.every((text) => text === "")) return false
  // A header has labels alone.
  return !figures.some(isFigure) || figures.every((text) => text === "" || isFigure(text))
}

/**
 * A line with a multiple of the table's cells, as so many rows: null where one of them has a figure in a column of
 * labels, or text among its figures, as it has where cells were torn off as well.
 */
function joinedRows(cells: readonly string[], lines: readonly (readonly string[])[], width: number): string[][] | null {
  if (cells.length === width || cells.length % width !== 0) return null
  const starts = lines.filter((line) => line.length === width).map((line) => line.findIndex(isFigure))
  const first = starts.filter((start) => start >= 0).sort((a, b) => a - b)[0] ?? null
  if (first === 0) return null
  const parts = Array.from({ length: cells.length / width }, (_, part) => cells.slice(part * width, (part + 1) * width))
  return parts.every((part) => isWholeRow(part, first)) ? parts : null
}

function readTable(token: Tokens.Table): Block {
  const lines = token.raw.split("\n").filter((line) => line.trim() !== "")
  const width = token.header.length
  const body = lines.slice(2).map(cellsOfLine)
  const rows = [token.header, ...token.rows].map((row) => row.map((cell) => cellText(plain(cell.tokens))))
  const real = rows.flatMap((row, index) => {
    const cells = index === 0 ? row : body[index - 1]
    if (!cells || cells.length === width) return [row]
    // In a line of another length an empty cell may be one that the form leaves blank or one that was torn off.
    return joinedRows(cells, body, width) ?? [cells.filter((cell) => cell !== "")]
  })
  return tableOf(real, "grid")
}

/** Bars that stand for themselves part no cells. */
const hasLiteralBars = (raw: string) => raw.includes("\\|") && !/(?<!\\)\|/.test(raw)

function blocksOf(tokens: readonly Token[]): Block[] {
  return tokens.flatMap((token): Block[] => {
    switch (token.type) {
      case "space":
      case "hr":
      case "def":
        return []
      case "table":
        return [readTable(token as Tokens.Table)]
      case "html":
        return [...readHtml(token.raw).blocks]
      case "blockquote":
        return blocksOf((token as Tokens.Blockquote).tokens)
      case "list":
        // An enumerator is part of a row's label (1.属于国家秘密), so a list is read with its signs.
        return (token as Tokens.List).items.flatMap((item) => [
          ...readText(item.raw.replace(/^\s*[-*+]\s+/, "")).blocks,
        ])
      case "heading":
        return [paragraph(fold(plain((token as Tokens.Heading).tokens)))]
      case "paragraph": {
        const text = plain((token as Tokens.Paragraph).tokens)
        if (hasLiteralBars(token.raw)) return text.split("\n").map((line) => paragraph(fold(line)))
        return [...readText(text).blocks]
      }
      default:
        return [...readText(token.raw).blocks]
    }
  })
}

/** The parser calls itself for each quote or list within another: what is nested beyond its stack is refused. */
function tokensOf(source: string): Token[] {
  try {
    return lexer(source)
  } catch (cause) {
    throw new Failure("markup-too-complex", {}, { cause })
  }
}

/** Reads GitHub-flavoured Markdown, also as PDF converters tear it. */
export function readMarkdown(source: string): Document {
  return {
    mediaType: "text/markdown",
    blocks: blocksOf(tokensOf(source)),
    about: { titles: [], published: null },
    warnings: [],
  }
}
