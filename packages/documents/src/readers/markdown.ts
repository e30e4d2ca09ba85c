import { lexer, type Token, type Tokens } from "marked"
import { type Block, type Document, paragraph, sequence } from "../document.ts"
import { fold } from "./html-text.ts"
import { readHtml } from "./html.ts"
import { readText } from "./text.ts"

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

function tableOf(token: Tokens.Table): Block {
  const rows = [token.header, ...token.rows]
  return sequence(rows.map((row) => row.map((cell) => fold(plain(cell.tokens)))))
}

function blocksOf(tokens: readonly Token[]): Block[] {
  return tokens.flatMap((token): Block[] => {
    switch (token.type) {
      case "space":
      case "hr":
      case "def":
        return []
      case "table":
        return [tableOf(token as Tokens.Table)]
      case "html":
        return [...readHtml(token.raw).blocks]
      case "blockquote":
        return blocksOf((token as Tokens.Blockquote).tokens)
      case "list":
        // An enumerator is part of a row's label (1.属于国家秘密), so a list is read with its signs.
        return (token as Tokens.List).items.flatMap((item) => [...readText(item.raw.replace(/^\s*[-*+]\s+/, "")).blocks])
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

/** Reads GitHub-flavoured Markdown, also as PDF converters tear it. */
export function readMarkdown(source: string): Omit<Document, "warnings"> {
  return { mediaType: "text/markdown", blocks: blocksOf(lexer(source)), about: { titles: [], published: null } }
}
