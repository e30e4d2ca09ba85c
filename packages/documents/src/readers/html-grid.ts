import { Failure } from "@gouji/core"
import { lineBreak, type Table, type TableCell, textOfLines } from "../document.ts"
import { limits } from "../limits.ts"
import { unsure } from "./flow/dresser.ts"
import { isPicture, shownInControl } from "./html-control.ts"
import { HtmlLine, type HtmlLook, type HtmlLooks, isGone, isOffScreen } from "./html-look.ts"
import { attribute, breaksLine, type Element, fold, isElement, isUnseenTag, type Node } from "./html-text.ts"

function cellText(cell: Element, looks: HtmlLooks, outer: HtmlLook): ReturnType<typeof textOfLines> {
  const line = new HtmlLine()
  let hasPicture = false
  let isElsewhere = false
  const walk = (node: Node, depth: number, around: HtmlLook): void => {
    if (depth > limits.depth) throw new Failure("markup-too-complex")
    if (node.nodeName === "#text" && "value" in node) line.add(node.value, around)
    if (!isElement(node)) return
    const own = looks.stated(node)
    if (isGone(own)) {
      isElsewhere ||= isOffScreen(own)
      return
    }
    const look = looks.within(around, own, node)
    hasPicture ||= isPicture(node) && !look.invisible
    const shown = shownInControl(node)
    if (shown !== null) line.add(` ${shown} `, look)
    if (isUnseenTag(node)) return
    if (looks.addsFigures(node)) line.addUnsure()
    // Line breaks fall inside labels; inside a number they would join two figures, so they stay visible.
    const breaks = breaksLine(node) && node !== cell
    if (breaks) line.add(lineBreak, around)
    for (const child of node.childNodes) walk(child, depth + 1, look)
    if (breaks) line.add(lineBreak, around)
  }
  walk(cell, 0, outer)
  const printed = textOfLines(line.text.split(lineBreak).map(fold))
  // A cell that shows a picture is not blank, and one whose text is read out alone may show it in another way.
  return printed.text === "" && (hasPicture || isElsewhere) ? { text: unsure, lines: undefined } : printed
}

interface Row {
  readonly row: Element
  /** The part of the table that it stands in. */
  readonly part: Element | null
}

/** The rows of a table, without those of tables inside it. */
function rowsOf(table: Element, looks: HtmlLooks): Row[] {
  return table.childNodes.filter(isElement).flatMap((child): Row[] => {
    if (looks.isUnseen(child)) return []
    if (child.tagName === "tr") return [{ row: child, part: null }]
    if (!/^t(?:head|body|foot)$/.test(child.tagName)) return []
    return child.childNodes.flatMap((row) =>
      isElement(row) && row.tagName === "tr" && !looks.isUnseen(row) ? [{ row, part: child }] : [],
    )
  })
}

function span(cell: Element, name: "rowspan" | "colspan", most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? "1", 10)
  return Number.isFinite(value) ? Math.min(Math.max(value, 1), most) : 1
}

/** The grid that the HTML table model makes of rows, `rowspan` and `colspan`. */
export function readGrid(table: Element, looks: HtmlLooks, outer: HtmlLook): Table {
  const rows = rowsOf(table, looks)
  /** For each column, the first row that is free again. */
  const taken: number[] = []
  let count = 0
  const ofTable = looks.of(table, outer)
  const grid = rows.map(({ row, part }, y) => {
    let x = 0
    const ofRow = looks.of(row, part ? looks.of(part, ofTable) : ofTable)
    const cells = row.childNodes.filter(
      (cell): cell is Element => isElement(cell) && /^t[dh]$/.test(cell.tagName) && !looks.isUnseen(cell),
    )
    return cells.map((cell): TableCell => {
      while ((taken[x] ?? 0) > y) x += 1
      const columnSpan = span(cell, "colspan", 1000)
      const rowSpan = span(cell, "rowspan", rows.length - y)
      for (let i = x; i < x + columnSpan; i += 1) taken[i] = y + rowSpan
      count += columnSpan
      if (count > limits.cells) throw new Failure("markup-too-complex")
      const { text, lines } = cellText(cell, looks, ofRow)
      const placed = { text, row: y, column: x, rowSpan, columnSpan, lines }
      x += columnSpan
      return placed
    })
  })
  return { kind: "table", geometry: "grid", rows: grid, page: null }
}

/** The tables with tables within: climbing from each, no further than where another came by. */
export function tablesAround(tables: readonly Element[]): ReadonlySet<Element> {
  const outer = new Set<Element>()
  for (const table of tables) {
    let { parentNode } = table
    while (parentNode && isElement(parentNode) && parentNode.tagName !== "table") parentNode = parentNode.parentNode
    if (parentNode && isElement(parentNode)) outer.add(parentNode)
  }
  return outer
}

/** A table that lays out the page, not figures: it has tables within, or a single cell. */
export function isLayoutTable(table: Element, looks: HtmlLooks, around: ReadonlySet<Element>): boolean {
  const cells = rowsOf(table, looks).flatMap(({ row }) => row.childNodes.filter(isElement))
  if (cells.length <= 1) return true
  if (!around.has(table)) return false
  const stack: Node[] = [...cells]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === "table") return true
    for (const child of node.childNodes) stack.push(child)
  }
  return false
}
