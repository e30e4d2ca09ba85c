import { Failure } from "@gouji/core"
import { Lexer, lexer, type Token, type Tokens } from "marked"
import { type Block, type Document, paragraph, tableOf } from "../document.ts"
import { readHtml } from "./html.ts"
import { fold } from "./html-text.ts"
import { readText } from "./text/read-text.ts"

/** The text of inline markup without its signs. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "br") return "\n"
      if (token.type === "html") return ""
      if ("tokens" in token && token.tokens) return plain(token.tokens)
      return "text" in token && typeof token.text === "string" ? token.text : token.raw
    })
    .join("")
}

/** The cells that a line really has: the parser fills short lines up and cuts long ones, which would shift figures. */
function cellsOfLine(line: string): string[] {
  const inner = line.trim().replace(/^\||(?<!\\)\|$/g, "")
  return inner.split(/(?<!\\)\|/).map((cell) => fold(plain(Lexer.lexInline(cell.trim()))))
}

function readTable(token: Tokens.Table): Block {
  const lines = token.raw.split("\n").filter((line) => line.trim() !== "")
  const width = token.header.length
  const body = lines.slice(2).map(cellsOfLine)
  const rows = [token.header, ...token.rows].map((row) => row.map((cell) => fold(plain(cell.tokens))))
  const real = rows.map((row, index) => {
    const cells = index === 0 ? row : body[index - 1]
    // In a line of another length an empty cell may be one that the form leaves blank or one that was torn off.
    return cells && cells.length !== width ? cells.filter((cell) => cell !== "") : row
  })
  return tableOf(real, "grid")
}

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
