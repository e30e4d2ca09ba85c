import type { Found } from "./found.ts"
import type { Prose } from "./prose.ts"
import type { Sentence } from "./sentences.ts"

const range = /(20\d\d)年(\d{1,2})月(\d{1,2})日(?:起|开始)?(?:至|到|—+|-+|~|－)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日/
const ofReport =
  /统计(?:的)?(?:期限|时限|时间|区间|范围|周期|数据|截止)|所列(?:的)?(?:统计)?(?:数据|内容)|本(?:年度)?报告|数据(?:统计|的?期限|的?时限)/
/** 现将某局2022年政府信息公开工作年度报告公布如下: the report names its own year. */
const ownTitle =
  /(?:现将|现公布|现发布|特公布|特向社会公布|特制作|编制了?|编写了?|形成)[^，。；]{0,30}?(20\d\d)年度?(?:的)?(?:政府|政务)信息公开(?:工作)?(?:的)?(?:年度)?(?:工作)?(?:年度)?报告(?!格式)/

function judgeRange(year: number | null, sentence: Sentence): Found[] {
  const match = range.exec(sentence.text)
  if (!match || !ofReport.test(sentence.text)) return []
  const [, from, fromMonth, fromDay, to = from, toMonth, toDay] = match
  const day = (y: string | number | null, m = "", d = "") => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`
  const found = `${day(from ?? "", fromMonth, fromDay)}/${day(to ?? "", toMonth, toDay)}`
  const expected = `${day(year, "1", "1")}/${day(year, "12", "31")}`
  return [
    {
      rule: "prose-period",
      about: "period",
      sentence,
      start: match.index,
      end: match.index + match[0].length,
      outcome: year === null ? "unknown" : found === expected ? "holds" : "broken",
      why: "not-given",
      expected,
      found,
    },
  ]
}

function judgeTitle(year: number | null, sentence: Sentence): Found[] {
  const match = ownTitle.exec(sentence.text)
  if (!match) return []
  const found = Number(match[1])
  return [
    {
      rule: "prose-period",
      about: "year",
      sentence,
      start: match.index,
      end: match.index + match[0].length,
      outcome: year === null ? "unknown" : found === year ? "holds" : "broken",
      why: "not-given",
      expected: year,
      found,
    },
  ]
}

/** N-13: the period of the figures is the year of the report, from its first day to its last. */
export function judgePeriod({ report, sentences }: Prose): Found[] {
  return sentences.flatMap((sentence) => [...judgeRange(report.year, sentence), ...judgeTitle(report.year, sentence)])
}
