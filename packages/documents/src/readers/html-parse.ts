import { type DefaultTreeAdapterMap, html, Parser, Token } from "parse5"
import type { Element, Node } from "./html-text.ts"
import { RunningTokenizer } from "./html-tokenizer.ts"

/**
 * Notes what tells a page that was cut, and keeps no locations for it: they cost as much again as reading the page.
 * The parser's own options give parse errors, and the ends of elements, only together with locations.
 */
class PageParser extends Parser<DefaultTreeAdapterMap> {
  readonly errors = new Set<string>()
  /** Tables that their own end tags closed. */
  readonly closed = new Set<Element>()

  constructor() {
    super()
    this.tokenizer = new RunningTokenizer(this.options, this)
    this.onParseError = ({ code }) => this.errors.add(code)
  }

  override onItemPop(node: Element, isTop: boolean): void {
    const token = this.currentToken
    if (node.tagName === "table" && token?.type === Token.TokenType.END_TAG && token.tagName === "table")
      this.closed.add(node)
    super.onItemPop(node, isTop)
  }
}

/** A page as a browser would take it. */
export interface Page {
  readonly root: Node
  /** It says of no kind of HTML that it is written in it: names of classes are then compared without regard to case. */
  readonly quirks: boolean
  /** It ends within a tag or a comment. */
  readonly endsInside: boolean
  /** Whether a table stands in it whole. */
  readonly isClosed: (table: Element) => boolean
}

/** Parses a page, or a piece of one. */
export function parsePage(source: string): Page {
  const parser = new PageParser()
  parser.tokenizer.write(source, true)
  const { errors, closed, document } = parser
  return {
    root: document,
    quirks: document.mode === html.DOCUMENT_MODE.QUIRKS,
    endsInside: errors.has("eof-in-tag") || errors.has("eof-in-comment"),
    isClosed: (table) => closed.has(table),
  }
}
