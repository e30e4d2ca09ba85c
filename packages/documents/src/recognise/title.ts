import { findYear } from "./dates.ts"
import { plainText } from "./normalise.ts"
import { simplify } from "./simplify.ts"

/** A report's title, and what it says of whose report it is, for which year. */
export interface Title {
  readonly title: string
  readonly agency: string | null
  readonly year: number | null
}

export const squeeze = (text: string) => plainText(text).replace(/\s+/g, "")

const year = "(?:20\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})年?度?"
const subject = new RegExp(
  `(?:政府|政务)?(?:信息|资讯)公开(?:工作)?(?:情况)?的?(?:${year})?的?(?:年度)?(?:工作)?(?:年度)?(?:报告|年报)`,
)

/** The report's subject within a text, or null. */
export function findSubject(text: string): RegExpExecArray | null {
  return subject.exec(simplify(text))
}

const longestTitle = 80
const longestLine = 40
const mostLines = 3
/** What no agency is called: words of a page around an article. */
const surroundings = /[>»›]|首页|当前位置|网站|专栏|栏目|信息公开|年报|来源|发布|公告|打印|字号|索引|文号/

const navigation = /^(?:首页.*|当前位置.*|.*(?:网站|网|专栏|栏目)|(?:政府|政务)?信息公开(?:年报|指南|目录|制度)?)$/

/** What stands behind a title in the text that names it: 的通知, （图片版）, the year in brackets. */
const behind = /^(?:的?(?:通知|公告|公示))?(?:[(（[【][^)）\]】]{0,20}[)）\]】])*$/

/** What is left of a title without year, subject and what stands around them. */
function agencyOf(before: string): string | null {
  const found = findYear(before)
  const name = (found ? before.replace(found.printed, "") : before)
    .replace(/^(?:年度|度)|(?:年度|度)$/g, "")
    .replace(/^关于(?:公布|发布|印发|公开)?|关于$/g, "")
  return name.length >= 2 && !surroundings.test(name) ? name : null
}

/** Site names and columns behind the article's own title in a page's `<title>`, and a label before it. */
function trimmed(text: string): string {
  const plain = plainText(text)
    .trim()
    .replace(/^标题[::]\s*/, "")
  return plain.split(/\s*[_|]\s*|\s+-\s+/).find((part) => findSubject(squeeze(part)) !== null) ?? plain
}

/** A text as a title: it names the report's subject, not much stands behind it, and it is no sentence. */
export function titleOf(text: string): Title | null {
  const title = trimmed(text)
  const plain = squeeze(title)
  const found = plain.length <= longestTitle && !/[。；;]/.test(plain) ? findSubject(plain) : null
  if (!found || /^(?:根据|本报告|按照|依据)/.test(plain)) return null
  const before = plain.slice(0, found.index)
  if (/[>»›]/.test(before)) return null
  const rest = plain.slice(found.index + found[0].length)
  if (rest !== "" && !behind.test(rest)) return null
  return { title, agency: agencyOf(before), year: findYear(before + found[0] + rest)?.year ?? null }
}

const isLine = (line: string) => line.length <= longestLine && !/[。，,；;：:>»›]/.test(line)

interface Candidate extends Title {
  readonly worth: number
}

/** The title that some lines make together; the more it says the better, and the fewer lines. */
function candidate(lines: readonly string[]): Candidate | null {
  const [only = ""] = lines
  if (lines.length > 1 && !lines.every((line) => isLine(squeeze(line)))) return null
  if (lines.length > 1 && navigation.test(squeeze(only))) return null
  const found = titleOf(lines.length === 1 ? only : lines.map(squeeze).join(""))
  if (!found) return null
  const worth = (found.agency === null ? 0 : 4) + (found.year === null ? 0 : 4) - lines.length
  return { ...found, worth }
}

/** The best title among the lines at the top of a report, also broken over up to three of them. */
export function findTitle(opening: readonly string[]): Title | null {
  let best: Candidate | null = null
  for (let first = 0; first < opening.length; first += 1) {
    for (let count = 1; count <= mostLines && first + count <= opening.length; count += 1) {
      const found = candidate(opening.slice(first, first + count))
      if (found && (best === null || found.worth > best.worth)) best = found
    }
  }
  return best && { title: best.title, agency: best.agency, year: best.year }
}

/** Who publishes which year's report, as the first sentences say it: 现公布某县人民政府2025年政府信息公开工作年度报告. */
export function announced(opening: readonly string[]): Omit<Title, "title"> | null {
  const pattern =
    /(?:现将?|现?予以?|现?向社会)(?:公布|发布|公开)?([\p{Script=Han}]{2,30}?)(20\d{2})年?度?(?:政府|政务)信息(?:公开)?/u
  for (const text of opening) {
    const match = pattern.exec(squeeze(text))
    const [, agency = "", printed = ""] = match ?? []
    if (match && !surroundings.test(agency)) return { agency: agency.replace(/^我|^本/, ""), year: Number(printed) }
  }
  return null
}
