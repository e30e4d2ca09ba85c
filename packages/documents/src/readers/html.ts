import { Failure, type FileProperties, type Warning } from "@gouji/core"
import { decodeHTML } from "entities"
import { type Block, type Document, paragraph } from "../document.ts"
import { limits } from "../limits.ts"
import { firstPerson } from "../properties/first-person.ts"
import { isLayoutTable, readGrid, tablesAround } from "./html-grid.ts"
import { HtmlLine, type HtmlLook, HtmlLooks, isGone, plainLook } from "./html-look.ts"
import { type Page, parsePage } from "./html-parse.ts"
import { type SheetAt, stylesOf } from "./html-styles.ts"
import { attribute, breaksLine, type Element, fold, isElement, isUnseenTag, type Node } from "./html-text.ts"
import { withoutSavedSheets } from "./saved-sheet.ts"
import { readText } from "./text/read-text.ts"

/** What Word keeps in the head of a page is no longer, but for styles behind it. */
const longestHead = 50_000

/** The text of an element whose lines and spaces are shown as they are written. */
function writtenText(root: Node, looks: HtmlLooks, outer: HtmlLook): string {
  const text = new HtmlLine()
  const walk = (node: Node, depth: number, around: HtmlLook): void => {
    if (depth > limits.depth) throw new Failure("markup-too-complex")
    if (node.nodeName === "#text" && "value" in node) text.add(node.value, around)
    if (isElement(node) && node.tagName === "br") text.add("\n", around)
    if (!("childNodes" in node) || (isElement(node) && looks.isUnseen(node))) return
    const look = isElement(node) ? looks.of(node, around) : around
    for (const child of node.childNodes) walk(child, depth + 1, look)
  }
  walk(root, 0, outer)
  return text.text
}

/** Paragraphs and tables in the order in which they are read. */
function blocksOf(root: Node, looks: HtmlLooks, tables: readonly Element[]): Block[] {
  const outer = tablesAround(tables)
  const blocks: Block[] = []
  let line = new HtmlLine()
  const endLine = () => {
    const text = fold(line.text)
    if (text) blocks.push(paragraph(text))
    line = new HtmlLine()
  }
  const walk = (node: Node, depth: number, around: HtmlLook): void => {
    if (depth > limits.depth) throw new Failure("markup-too-complex")
    if (node.nodeName === "#text" && "value" in node) line.add(node.value, around)
    if (isElement(node) && isUnseenTag(node)) return
    const own = isElement(node) ? looks.stated(node) : null
    if (isGone(own)) return
    const look = isElement(node) ? looks.within(around, own, node) : around
    const breaks = isElement(node) && breaksLine(node)
    if (breaks) endLine()
    if (isElement(node) && node.tagName === "table" && !isLayoutTable(node, looks, outer))
      blocks.push(readGrid(node, looks, around))
    else if (isElement(node) && node.tagName === "pre")
      blocks.push(...readText(writtenText(node, looks, around)).blocks)
    else if ("childNodes" in node) for (const child of node.childNodes) walk(child, depth + 1, look)
    if (breaks) endLine()
  }
  walk(root, 0, plainLook)
  endLine()
  return blocks
}

/** What stands anywhere in a page and says something of it as a whole, in the order in which it stands. */
function marksOf(root: Node) {
  const [head, tables, sheets]: [Element[], Element[], Element[]] = [[], [], []]
  const stack: Node[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node)) {
      if (node.tagName === "table") tables.push(node)
      else if (node.tagName === "meta" || node.tagName === "title") head.push(node)
      else if (node.tagName === "style" || node.tagName === "link") sheets.push(node)
    }
    if (!("childNodes" in node)) continue
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child) stack.push(child)
    }
  }
  return { head, tables, sheets }
}

const contentsOf = (head: readonly Element[], name: string) =>
  head.flatMap((tag) => (attribute(tag, "name")?.toLowerCase() === name ? [attribute(tag, "content") ?? ""] : []))

/** What Word hides in a page for itself, each once. */
const forWord = /<o:(Author|LastAuthor)>([^<]{1,200})<\/o:\1>/g

/** Whom a page names: in its head, and in what Word keeps of its document in a comment there. */
function propertiesOf(source: string, head: readonly Element[]): FileProperties {
  const kept = source.includes("<o:DocumentProperties>") ? [...source.slice(0, longestHead).matchAll(forWord)] : []
  const named = (which: string) => kept.flatMap(([, tag, name = ""]) => (tag === which ? [decodeHTML(name)] : []))
  return {
    author: firstPerson([...contentsOf(head, "author"), ...named("Author")]),
    lastModifiedBy: firstPerson(named("LastAuthor")),
  }
}

/** Government CMSs name the article and its date in the head, in the tags of the state council's site standard. */
function aboutOf(head: readonly Element[]): Document["about"] {
  const title = head.filter((tag) => tag.tagName === "title").flatMap((tag) => tag.childNodes)
  const texts = title.flatMap((node) => (node.nodeName === "#text" && "value" in node ? [node.value] : []))
  return {
    titles: [...contentsOf(head, "articletitle"), ...texts].map(fold).filter(Boolean),
    published: contentsOf(head, "pubdate")[0] ?? null,
  }
}

/** A page that ends inside a tag, or before a table that it opened has closed, was cut on its way. */
function isCut(page: Page, tables: readonly Element[]): boolean {
  return page.endsInside || tables.some((table) => !page.isClosed(table))
}

/** A page may leave its end out; but then nothing shows that it is whole. */
function endWarnings(source: string): Warning[] {
  if (!/<html\b/i.test(source) || /<\/html\s*>/i.test(source.slice(-5000))) return []
  return [{ code: "end-missing", place: null, cells: [], expected: "</html>", found: null }]
}

/**
 * Reads a published page, or a piece of one. Throws `truncated` or `markup-too-complex`.
 *
 * @param sheetAt - Gives a style sheet that came with the page, by the address that the page names. None is fetched.
 */
export function readHtml(source: string, sheetAt?: SheetAt): Document {
  const page = parsePage(source)
  const { head, tables, sheets } = marksOf(page.root)
  if (isCut(page, tables)) throw new Failure("truncated")
  const blocks = blocksOf(page.root, new HtmlLooks(stylesOf(sheets, { source, page, sheetAt })), tables)
  return {
    mediaType: "text/html",
    blocks: withoutSavedSheets(blocks),
    about: aboutOf(head),
    properties: propertiesOf(source, head),
    warnings: endWarnings(source),
  }
}
