import type { Report } from "../report/index.ts"
import { type AgencyKind, agencyKind } from "./agency-kind.ts"
import { lastMatch } from "./every-match.ts"

/** Whom the words before a number speak of. The last one counts; of two that end alike, the first of this list. */
const marks = {
  region:
    /全(?:省|市|区|县|州|盟|旗|镇|乡|街道)(?:[一-龥]{0,8}(?:行政机关|机关|部门|单位|系统))?|各级[一-龥]{0,8}|各(?:乡镇|镇|乡|街道|部门|单位|县|区)[一-龥、（）]{0,16}|[一-龥]{1,3}(?:政府)?信息公开单位/g,
  level: /[省市州县区]本级|[省市州县区]级(?:机关|部门|单位|行政机关|政府)/g,
  place: /我(?:省|市|区|县|州|盟|旗)|本(?:省|市|区|县|州)/g,
  own: /本(?:机关|单位|局|厅|委|办|部门|镇|乡|街道|中心)|我(?:局|厅|委|办|镇|乡|街道|单位|中心|院|机关|部门)/g,
  other:
    /[一-龥]{0,10}?(?:局|委员会|(?:政府)?办公[室厅]|政府办|府办|厅|办事处|街道|乡镇|镇街|街镇|管委会|公司|大队|支队|专员办|派出机构|分支机构|法院|检察院|纪委|监委|人大|政协|部门|单位|政府(?![办信令网门])|科室|股室|系统|村|社区)/g,
} as const
type Mark = keyof typeof marks

interface Named {
  readonly kind: Mark
  readonly text: string
  readonly start: number
  readonly end: number
}

function lastMark(text: string): Named | undefined {
  const found = (Object.keys(marks) as Mark[]).flatMap((kind) => {
    const last = lastMatch(text, marks[kind])
    return last ? [{ kind, text: last[0], start: last.index, end: last.index + last[0].length }] : []
  })
  return found.reduce<Named | undefined>((a, b) => (a === undefined || b.end > a.end ? b : a), undefined)
}

/** Words in which a body is named without counting anything. */
const asides =
  /代表[省市县区州](?:人民)?政府|各?级?人?民?政府(?=信息|网|门户|文件|公报)|按照[^，]*|根据[^，]*|依据[^，]*|严格执行[^，]*|因[^，]{0,12}引[发起][^，]{0,6}|行政机关[^，]{0,4}(?=不再)|本机关不掌握|要求行政机关/g

/** Years stand before 局 and 街道 without belonging to a name. */
const time = /20\d\d年度?|[本全]年度?|今年(?:以来)?|年内|一年来/g

/** What a body is called for short in its own report, with the end of its name that it is short for. */
const short: Readonly<Record<string, RegExp>> = {
  局: /局$/,
  总局: /总局$/,
  委: /委员会$/,
  厅: /厅$/,
  办: /办公室$/,
  街道: /街道(?:办事处|办)?$/,
  办事处: /街道办事处$/,
  管委会: /管理?委员?会$/,
}

/** 局机关, 街道, 管委会 alone: the body that reports; in a list with others (乡镇、街道) they are bodies of a kind. */
function isShortForItself({ agency, scope }: Pick<Report, "agency" | "scope">, words: string, named: Named): boolean {
  const isListed = /[、和及与各该]$/.test(words.slice(0, named.start)) || /^[、和及与]/.test(words.slice(named.end))
  const end = short[named.text]
  return !isListed && scope !== "region" && end?.test(agency.name?.replace(/\s/g, "") ?? "") === true
}

const stem = (name: string) => name.replace(/人民|[省市县区州盟旗]|^[在由向经对和、]+/g, "")

/** A body that is named, and is the one whose report this is. */
function isItself(report: Pick<Report, "agency" | "scope">, kind: AgencyKind | null, named: string): boolean {
  const { name } = report.agency
  const other = stem(named).replace(/(?<=街道)办事处$/, "")
  if (name === null || other.length < 2) return false
  const own = stem(name.replace(/\s/g, "")).replace(/(?<=街道)办事处$/, "")
  if (!own.endsWith(other) && !other.endsWith(own)) return false
  return kind !== "government" || report.scope === "body"
}

/**
 * Whether a number said behind `lead` may be held against the report's tables: both speak of the same bodies. What is
 * not certain is not compared: a district's table covers the district, its office's own count does not.
 */
export function isOwnScope(report: Pick<Report, "agency" | "scope">, lead: string, earlier = ""): boolean {
  const kind = agencyKind(report.agency.name)
  const words = lead.replace(asides, "").replace(time, "，")
  const last = lastMark(words)
  const { scope } = report
  if (last === undefined) {
    // A government's report that has just spoken of its office goes on speaking of it.
    const before = kind === "government" && scope !== "body" ? lastMark(earlier.replace(asides, "")) : undefined
    return before?.kind !== "other" || !/[办局委]$|办公[室厅]$/.test(before.text)
  }
  switch (last.kind) {
    case "region":
      if (kind === "department" || kind === "office") return scope === "region" && kind === "office"
      return scope === null || scope === "region" || kind === "township"
    case "level":
      return scope === "level"
    case "place":
      return kind !== "department" && scope !== "body"
    case "own":
      return kind !== "government" || scope === "body"
    case "other":
      return isItself(report, kind, last.text) || isShortForItself(report, words, last)
  }
}
