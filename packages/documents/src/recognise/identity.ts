import type { Block, Document } from "../document.ts"
import { findDate } from "./dates.ts"
import type { Heading } from "./sections.ts"
import { announced, findSubject, findTitle, squeeze } from "./title.ts"

/** What a report says of itself. */
export interface Identity {
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly issuedOn: string | null
}

function paragraphsBefore(blocks: readonly Block[], end: number): string[] {
  return blocks.slice(0, end).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))
}

/** A line that is nothing but an organisation's name. */
function isName(text: string): boolean {
  const plain = squeeze(text)
  return plain.length >= 3 && plain.length <= 40 && !/[\d。，,；;:：、]/.test(plain) && findSubject(plain) === null
}

/** What a page says of itself beside a date: when it was published, how often it was looked at. */
const furniture = /发布|更新|时间|浏览|点击|阅读|访问|打印|版权|备案|网站|附件|来源|下载|上一|下一|[.:：]/

/** A date on a line of its own, with no more beside it than the signature. */
function signedOn(lines: readonly string[]): { date: string; line: number } | null {
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const found = findDate(lines[line] ?? "")
    const rest = squeeze(found?.rest ?? "")
    if (found && rest.length <= 30 && !/[。，,；;]/.test(rest) && !furniture.test(rest))
      return { date: found.date, line }
  }
  return null
}

function publishedOn(opening: readonly string[], document: Document): string | null {
  const labelled = opening.filter(
    (text) => /(?:发布|公布|成文|印发|生成)(?:日期|时间)|^[(（]/.test(text) && text.length <= 60,
  )
  for (const text of [...labelled, document.about.published ?? ""]) {
    const found = findDate(text)
    if (found) return found.date
  }
  return null
}

/** The year that the period of the figures names: 统计期限从2019年1月1日…. */
function yearOfPeriod(texts: readonly string[]): number | null {
  for (const text of texts) {
    const match = /(20\d{2})年1月1日/.exec(squeeze(text))
    if (match) return Number(match[1])
  }
  return null
}

const fewestClosing = 6
const mostClosing = 60

/** The lines in which a signature may stand: those of the last part, where furniture of the page may follow it. */
function closingOf(blocks: readonly Block[], last: Heading | undefined): string[] {
  const behind = last ? paragraphsBefore(blocks.slice(last.block + 1), blocks.length) : []
  const all = paragraphsBefore(blocks, blocks.length)
  return (behind.length > fewestClosing ? behind : all.slice(-fewestClosing)).slice(-mostClosing)
}

/** Title, agency, year and date of issue: the signature's date first, then the one printed or declared at the top. */
export function identify(document: Document, headings: readonly Heading[]): Identity {
  const first = headings[0]?.block ?? Math.min(document.blocks.length, 30)
  const opening = paragraphsBefore(document.blocks, first)
  const printed = findTitle(opening)
  const declared = findTitle(document.about.titles)
  const said = announced(opening)
  const closing = closingOf(document.blocks, headings.at(-1))
  const signed = signedOn(closing)
  const signature = signed ? (closing[signed.line - 1] ?? "") : ""
  return {
    title: printed?.title ?? declared?.title ?? null,
    agency: printed?.agency ?? declared?.agency ?? said?.agency ?? (isName(signature) ? squeeze(signature) : null),
    year: printed?.year ?? declared?.year ?? said?.year ?? yearOfPeriod(opening),
    issuedOn: signed?.date ?? publishedOn(opening, document),
  }
}

/** A line that is the signature, not prose: the date, the agency, or both. */
export function isSignature(text: string, identity: Identity): boolean {
  const date = findDate(text)
  const rest = squeeze(date ? date.rest : text).replace(/[()]/g, "")
  return (date !== null && rest.length <= 2) || (identity.agency !== null && rest === identity.agency)
}
