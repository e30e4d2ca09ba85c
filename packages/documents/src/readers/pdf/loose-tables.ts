import type { Table } from "../../document.ts"
import { isFormLabel } from "../../recognise/form-labels.ts"
import { isFigureLine, isLabelSide, type LooseBlock, looseBlocks } from "./loose-blocks.ts"
import { columnsOf, type LooseColumns, stackHeader } from "./loose-columns.ts"
import type { Labels } from "./loose-labels.ts"
import { labelsOf, tableOf, textOf } from "./loose-table.ts"
import type { PageItem, PageLine } from "./page-items.ts"
import type { Word } from "./words.ts"

/** A table whose columns are not drawn, in place of the lines that it was made of. */
export interface LooseTable {
  readonly kind: "loose"
  readonly page: number
  readonly table: Table
}

interface Found {
  readonly block: LooseBlock
  /** Those carried from the page before first. */
  readonly lines: readonly PageLine[]
  readonly carried: number
  readonly header: ReturnType<typeof stackHeader>
  readonly labels: Labels
  readonly texts: string[]
}

/** Lines at the end of a page behind which no figures stand: the header of a table on the next page, perhaps. */
function carriedFrom(items: readonly PageItem[] | undefined): PageLine[] {
  const lines: PageLine[] = []
  for (const item of [...(items ?? [])].reverse()) {
    if (item.kind !== "line" || isFigureLine(item)) break
    lines.unshift(item)
  }
  return lines
}

function foundIn(lines: readonly PageLine[], carried: readonly PageLine[], atTop: boolean, atEnd: boolean): Found[] {
  return looseBlocks({ carried, own: lines, atTop, atEnd }).map((block) => {
    const labels = labelsOf(block)
    const over = block.head.flatMap((strip) => strip.words).filter((word) => !isLabelSide(word, block))
    return {
      block,
      lines: [...carried, ...lines],
      carried: carried.length,
      header: stackHeader(over),
      labels,
      texts: labels.own.map(textOf),
    }
  })
}

/** The tables in the lines of one page. */
function foundOn(items: readonly PageItem[], before: readonly PageItem[] | undefined): Found[] {
  const found: Found[] = []
  for (let first = 0; first < items.length; ) {
    let behind = first
    while (items[behind]?.kind === "line") behind += 1
    const lines = items.slice(first, behind).filter((item) => item.kind === "line")
    const carried = first === 0 ? carriedFrom(before) : []
    if (lines.length > 0) found.push(...foundIn(lines, carried, first === 0, behind === items.length))
    first = behind + 1
  }
  return found
}

const isContinued = (above: Found, below: Found) =>
  above.block.page + 1 === below.block.page &&
  above.block.atEnd &&
  below.block.atTop &&
  below.header.stacks.length === 0

/** The columns of a block, and the header over them. */
interface Headed {
  readonly columns: LooseColumns | null
  readonly header: Found["header"]
}

/** The columns of each block: those that go on over the end of a page have theirs in common, and the header as well. */
function columnsOfAll(found: readonly Found[]): Map<Found, Headed> {
  const columns = new Map<Found, Headed>()
  const rows = (part: readonly Found[]) => part.flatMap(({ block }) => block.rows.map((row) => row.figures))
  const settle = (chain: readonly Found[]) => {
    const [first] = chain
    const together = columnsOf(rows(chain), first?.header.stacks ?? [])
    for (const one of chain) {
      if (first && together?.sure) columns.set(one, { columns: together, header: first.header })
      else columns.set(one, { columns: columnsOf(rows([one]), one.header.stacks), header: one.header })
    }
  }
  let chain: Found[] = []
  for (const one of found) {
    const last = chain.at(-1)
    if (last && !isContinued(last, one)) {
      settle(chain)
      chain = []
    }
    chain.push(one)
  }
  settle(chain)
  return columns
}

const below = (words: readonly Word[]) => [...words].sort((a, b) => a.base - b.base)

/** A label that the end of a page cut is put together where the form has it. */
function joinLabels(found: readonly Found[]): void {
  for (const [index, lower] of found.entries()) {
    const upper = found[index - 1]
    if (!upper || !isContinued(upper, lower)) continue
    const [last, rest] = [upper.texts.length - 1, textOf(below(lower.labels.left[0] ?? []))]
    const [tail, first] = [textOf(below(upper.labels.left.at(-1) ?? [])), lower.texts[0] ?? ""]
    const above = upper.texts[last] ?? ""
    if (rest !== "" && isFormLabel(above + rest)) upper.texts[last] = above + rest
    else if (isFormLabel(tail + rest + first)) lower.texts[0] = tail + rest + first
  }
}

/** Puts tables in place of the lines that print one without drawing its columns. */
export function withLooseTables(pages: readonly (readonly PageItem[])[]): (PageItem | LooseTable)[][] {
  const found = pages.flatMap((items, index) => foundOn(items, pages[index - 1]))
  const columns = columnsOfAll(found)
  joinLabels(found)
  const tables = new Map<PageItem, LooseTable>()
  const gone = new Set<PageItem>()
  for (const one of found) {
    const { block, lines, labels, texts, carried } = one
    const { columns: own, header } = columns.get(one) ?? { columns: null, header: one.header }
    const ends = new Set(labels.own.at(-1))
    const strips = [
      ...block.head,
      ...block.rows.map((row) => row.strip),
      ...block.inner,
      ...block.tail.filter((strip) => strip.words.some((word) => ends.has(word))),
    ]
    const places = [...new Set(strips.map((strip) => strip.item))].sort((a, b) => a - b)
    for (const place of places) gone.add(lines[place] as PageLine)
    const top = lines[places.find((place) => place >= carried) ?? carried]
    const table = tableOf(block, labels, texts, own, header)
    if (top) tables.set(top, { kind: "loose", page: block.page, table })
  }
  return pages.map((items) =>
    items.flatMap((item) => {
      const table = tables.get(item)
      return [...(table ? [table] : []), ...(gone.has(item) ? [] : [item])]
    }),
  )
}
