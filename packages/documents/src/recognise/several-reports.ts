import { Failure } from "@gouji/core"
import type { Block } from "../document.ts"
import { findDate } from "./dates.ts"
import { headingText, partOf } from "./sections.ts"
import { findTitle, squeeze, type Title, titleOf } from "./title.ts"

/** Where a report seems to begin, and what its title says. */
interface Start {
  readonly block: number
  readonly title: Title | null
}

/** So many parts that stand there again are a report, and no draft of a table or two. */
const fewestParts = 3
const mostLines = 2
const longestTitle = 80
const mostNamed = 3

function lineOf(block: Block | undefined): string {
  if (block === undefined) return ""
  return block.kind === "paragraph" ? block.text : (headingText(block) ?? "")
}

const mayBeTitle = (line: string) => line.length <= longestTitle && /报告|報告|年报|年報/.test(line)

/** The title that ends or begins at a block, with the lines around it that belong to it; the signature above does not. */
function titleAt(blocks: readonly Block[], at: number): Title | null {
  const before: string[] = []
  for (let index = at - 1; index >= 0 && index >= at - mostLines; index -= 1) {
    const line = lineOf(blocks[index])
    if (line === "" || findDate(line) !== null) break
    before.unshift(line)
  }
  const own = Array.from({ length: mostLines + 1 }, (_, index) => lineOf(blocks[at + index])).filter(Boolean)
  return findTitle([...before, ...own]) ?? titleOf(lineOf(blocks[at]))
}

/** The parts that stand there from a block on, until one of them comes again. A table of contents has nothing between them. */
function runsOf(blocks: readonly Block[]): { readonly block: number; readonly parts: ReadonlySet<number> }[] {
  const runs: { block: number; last: number; parts: Set<number> }[] = []
  blocks.forEach((block, index) => {
    const part = partOf(block)
    const next = blocks[index + 1]
    if (part === null || next === undefined || partOf(next) !== null) return
    const run = runs.at(-1)
    if (run && part > run.last) {
      run.last = part
      run.parts.add(part)
    } else runs.push({ block: index, last: part, parts: new Set([part]) })
  })
  return runs.filter(({ parts }) => parts.size >= fewestParts)
}

function isSameAgency(one: string, other: string): boolean {
  const [a, b] = [squeeze(one), squeeze(other)]
  return a.endsWith(b) || b.endsWith(a)
}

/** Whether two titles name different reports: another body's, or another year's. */
function differ(one: Title | null, other: Title | null): boolean {
  if (one === null || other === null) return false
  const otherYear = one.year !== null && other.year !== null && one.year !== other.year
  return otherYear || (one.agency !== null && other.agency !== null && !isSameAgency(one.agency, other.agency))
}

const isKnownSame = (one: Title | null, other: Title | null) =>
  one?.agency != null && other?.agency != null && one.year !== null && one.year === other.year && !differ(one, other)

/** Titles of a document, in their order. */
function titlesIn(blocks: readonly Block[]): Start[] {
  return blocks.flatMap((block, index) => {
    const line = lineOf(block)
    if (!mayBeTitle(line) || titleOf(line) === null) return []
    return [{ block: index, title: titleAt(blocks, index) }]
  })
}

/** Text that one report says like another, or tables and little else, tell nothing of whose they are. */
const fewestSigns = 100

function textsOf(blocks: readonly Block[]): string[] {
  const paragraphs = blocks.flatMap((block) =>
    block.kind === "paragraph" && partOf(block) === null ? [squeeze(block.text)] : [],
  )
  if (paragraphs.join("").length >= fewestSigns) return paragraphs
  return blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => squeeze(row.map(({ text }) => text).join(" "))) : [],
  )
}

/** Whether most of what stands in one place stands in another too: a page that shows its report twice, say for phones. */
function isCopy(of: readonly Block[], copy: readonly Block[]): boolean {
  const known = new Set(textsOf(of))
  const texts = textsOf(copy)
  const signs = (some: readonly string[]) => some.reduce((sum, text) => sum + text.length, 0)
  return signs(texts.filter((text) => known.has(text))) > signs(texts) / 2
}

/** Reports that begin with the parts of the form: all parts come again, and nothing says that it is the same report. */
function byParts(blocks: readonly Block[], titles: readonly Start[]): Start[] {
  const runs = runsOf(blocks)
  const starts = runs.map(({ block }, index): Start => {
    const from = runs[index - 1]?.block ?? -1
    return { block, title: titles.findLast((entry) => entry.block < block && entry.block > from)?.title ?? null }
  })
  return starts.filter((start, index) => {
    const [first, run] = [runs[0], runs[index]]
    if (index === 0 || !first || !run) return true
    const again = [...run.parts].filter((part) => first.parts.has(part)).length
    if (again < fewestParts || isKnownSame(starts[0]?.title ?? null, start.title)) return false
    if (differ(starts[0]?.title ?? null, start.title)) return true
    const [end, behind] = [runs[1]?.block, runs[index + 1]?.block]
    return !isCopy(blocks.slice(first.block, end), blocks.slice(run.block, behind))
  })
}

/** Reports that begin with titles, each with something of a report behind it. */
function byTitles(titles: readonly Start[], hasReport: (from: number, to: number) => boolean): Start[] {
  if (!titles.some((start) => differ(titles[0]?.title ?? null, start.title))) return titles.slice(0, 1)
  const whole = titles.filter(({ block }, index) => {
    return hasReport(block, titles[index + 1]?.block ?? Number.POSITIVE_INFINITY)
  })
  return whole.filter((start, index) => index === 0 || differ(whole[index - 1]?.title ?? null, start.title))
}

/**
 * Refuses a file in which several reports stand, such as those of all offices of a county in one document: which part of
 * which table belongs to whom nobody could tell. `hasReport` tells whether there is a table of the forms between two
 * blocks. A draft of the same report under the same title is none: its tables are held against each other.
 * Throws `several-reports`.
 */
export function demandOneReport(blocks: readonly Block[], hasReport: (from: number, to: number) => boolean): void {
  const titles = titlesIn(blocks)
  const [parts, titled] = [byParts(blocks, titles), byTitles(titles, hasReport)]
  const starts = titled.length > parts.length ? titled : parts
  if (starts.length < 2) return
  const names = starts.flatMap(({ title }) => (title ? [title.title] : []))
  const found = [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ["…"] : [])].join("；")
  throw new Failure("several-reports", { count: starts.length, found })
}
