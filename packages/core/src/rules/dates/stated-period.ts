import { type Passage, passagesWith, tellingSigns } from "../passages.ts"
import type { Subject } from "../subject.ts"

/** The period that a report says its figures cover. */
export interface StatedPeriod {
  readonly passage: Passage
  readonly start: number
  readonly stop: number
  readonly from: string
  readonly to: string
}

const day = (year: string) => `${year}\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日`
const pattern = new RegExp(
  `${day("(20\\d{2})\\s*年")}\\s*(?:起|零时)?\\s*(?:至|到|[-－—–~～]{1,2})\\s*${day("(?:(20\\d{2})\\s*年)?")}`,
  "g",
)
/** The sentence gives the period of the figures of this very report, and of all of them. */
const ofReport =
  /统计(?:的)?(?:时间|时限|期限|期间|区间|周期|范围|口径)|数据(?:统计)?(?:的)?(?:时间|时限|期限|期间|区间|起止|范围)|所列数据|报告(?:的)?(?:期|期限|时限|时间范围)/
const ofPart = /除|另有|部分|延(?:长|至|后|期)|调整为|上年|上一年|去年|同期|成立|组建|挂牌|撤销|合并/

const reach = 200
const iso = (year: string, month: string, date: string) => `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`

/** The sentence around a period, as far as it matters what the period is said to be. */
function sentenceOf(text: string, start: number, stop: number): string {
  const [before = ""] = text
    .slice(Math.max(0, start - reach), start)
    .split(/[。；;\n]/)
    .slice(-1)
  const [behind = ""] = text.slice(stop, stop + reach).split(/[。；;\n]/)
  return before + text.slice(start, stop) + behind
}

/** Every statement of the period of all figures; one that is about some of them, or gives a reason, is none. */
export function statedPeriods(subject: Subject): StatedPeriod[] {
  return passagesWith(subject, tellingSigns.bits.day).flatMap((passage) =>
    [...passage.text.matchAll(pattern)].flatMap((match): StatedPeriod[] => {
      const [printed, year = "", month = "", date = "", lastYear = year, lastMonth = "", lastDate = ""] = match
      const stop = match.index + printed.length
      const sentence = sentenceOf(passage.text, match.index, stop)
      if (!ofReport.test(sentence) || ofPart.test(sentence)) return []
      const [from, to] = [iso(year, month, date), iso(lastYear, lastMonth, lastDate)]
      return [{ passage, start: match.index, stop, from, to }]
    }),
  )
}
