import type { Block, Document } from "../document.ts"
import { findDate, findYear } from "./dates.ts"
import { plainText } from "./normalise.ts"
import type { Heading } from "./sections.ts"
import { simplify } from "./simplify.ts"

/** What a report says of itself. */
export interface Identity {
  readonly title: string | null
  readonly agency: string | null
  readonly year: number | null
  readonly issuedOn: string | null
}

const subject = /(?:政府|政务)?(?:信息|资讯)公开(?:工作)?的?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)/
const findSubject = (text: string) => subject.exec(simplify(text))
const longestTitle = 80

const squeeze = (text: string) => plainText(text).replace(/\s+/g, "")

/** A title names the report's subject and is no sentence. */
function isTitle(text: string): boolean {
  const plain = squeeze(text)
  return (
    plain.length <= longestTitle &&
    findSubject(plain) !== null &&
    !/[。；;]/.test(plain) &&
    !/^(?:根据|本报告|按照|依据)/.test(plain)
  )
}

/** Site names and columns behind the article's own title in a page's `<title>`, and a label before it. */
function trimTitle(text: string): string {
  const plain = plainText(text)
    .trim()
    .replace(/^标题[::]\s*/, "")
  const end = findSubject(plain.replace(/\s+/g, " "))
  return end ? (plain.split(/\s*[_|]\s*|\s+-\s+/).find((part) => isTitle(part)) ?? plain) : plain
}

function paragraphsBefore(blocks: readonly Block[], end: number): string[] {
  return blocks.slice(0, end).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []))
}

/** What is left of a title without year, subject and what stands behind it. */
function agencyOf(title: string): string | null {
  const plain = squeeze(title)
  const before = plain.slice(0, findSubject(plain)?.index ?? plain.length)
  const year = findYear(before)
  const name = (year ? before.replace(year.printed, "") : before)
    .replace(/^度|度$|^关于/g, "")
    .replace(/^年度|年度$/g, "")
  return name.length >= 2 ? name : null
}

/** A line that is nothing but an organisation's name. */
function isName(text: string): boolean {
  const plain = squeeze(text)
  return plain.length >= 3 && plain.length <= 40 && !/[\d。，,；;:：、]/.test(plain) && findSubject(plain) === null
}

/** Lines of a title that was broken in the middle of its words, joined; the shortest join that makes a title. */
function joinBroken(opening: readonly string[]): string[] {
  for (const count of [2, 3]) {
    for (let first = 0; first + count <= opening.length; first += 1) {
      const lines = opening.slice(first, first + count).map(squeeze)
      const short = lines.every((line) => line.length <= 40 && !/[。，,；;：:]/.test(line))
      if (short && isTitle(lines.join(""))) return [...opening.slice(0, first), lines.join("")]
    }
  }
  return []
}

function findTitle(document: Document, lines: readonly string[]): { title: string; agency: string | null } | null {
  const opening = lines.some(isTitle) ? lines : joinBroken(lines)
  const printed = opening.findIndex(isTitle)
  const text = printed >= 0 ? (opening[printed] ?? null) : (document.about.titles.map(trimTitle).find(isTitle) ?? null)
  if (text === null) return null
  const title = trimTitle(text)
  const agency = agencyOf(title)
  // A title broken over two lines has the agency alone on the first.
  const above = printed > 0 ? (opening[printed - 1] ?? "") : ""
  if (agency === null && isName(above)) return { title: `${squeeze(above)}${title}`, agency: squeeze(above) }
  return { title, agency }
}

/** A date on a line of its own, with no more beside it than the signature. */
function signedOn(lines: readonly string[]): { date: string; line: number } | null {
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const found = findDate(lines[line] ?? "")
    if (found && squeeze(found.rest).length <= 30 && !/[。，,；;]/.test(found.rest)) return { date: found.date, line }
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

const closingLines = 6

/** Title, agency, year and date of issue: the signature's date first, then the one printed or declared at the top. */
export function identify(document: Document, headings: readonly Heading[]): Identity {
  const first = headings[0]?.block ?? Math.min(document.blocks.length, 30)
  const opening = paragraphsBefore(document.blocks, first)
  const found = findTitle(document, opening)
  const closing = paragraphsBefore(document.blocks, document.blocks.length).slice(-closingLines)
  const signed = signedOn(closing)
  const signature = signed ? (closing[signed.line - 1] ?? "") : ""
  return {
    title: found?.title ?? null,
    agency: found?.agency ?? (isName(signature) ? squeeze(signature) : null),
    year: (found ? findYear(found.title)?.year : undefined) ?? yearOfPeriod(opening),
    issuedOn: signed?.date ?? publishedOn(opening, document),
  }
}

/** The lines at the very end that are the signature, not prose. */
export function isSignature(text: string, identity: Identity): boolean {
  const date = findDate(text)
  if (date && squeeze(date.rest).replace(/[()]/g, "").length <= 2) return true
  return identity.agency !== null && squeeze(text) === identity.agency
}
