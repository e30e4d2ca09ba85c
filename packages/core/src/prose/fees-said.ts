import { fromDecimal, type Report } from "../report/index.ts"
import { isOwnScope } from "./comparable.ts"
import { isOwnPeriod } from "./period.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"

const none =
  /(?:未|没有|无|不|均未)(?:曾|涉及|收取|产生|发生|存在|发出|向[^，。]{0,10}收取)*[^，。；\d]{0,12}(?:信息处理费|收费通知)|信息处理费(?:的)?(?:收取)?(?:金额|情况|总额)?(?:为|：|共|计)*(?:零|无|0元|零元)/
/** What was asked for, is owed or was given back is not what came in. */
const notReceived = /通知|应[收缴交]|未缴|逾期|减免|退[还回费]/

/** A sum of fees for processing that a report says of itself and its year, in yuan. */
export interface Fee {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly value: number | string
  /** To the yuan, and what came in: only such sums contradict each other. */
  readonly isExact: boolean
}

const fee = "信息处理费"

/** Whether a sentence speaks of fees for processing. */
export function isOnFee(sentence: Sentence): boolean {
  return (sentence.signs & signs.bits.fee) !== 0 && sentence.text.includes(fee)
}

/** Every sum of fees for processing that a report says of itself and its year. */
export function feesSaid(report: Report, sentences: readonly Sentence[]): Fee[] {
  return sentences.flatMap((sentence): Fee[] => {
    if (!isOnFee(sentence)) return []
    const { text } = sentence
    const at = text.indexOf(fee)
    const own = (end: number) => {
      const lead = text.slice(0, end)
      return isOwnPeriod(report.year, lead) && isOwnScope(report, lead)
    }
    const match = none.exec(text)
    if (match) {
      const [start, end] = [match.index, match.index + match[0].length]
      return own(start) ? [{ sentence, start, end, value: 0, isExact: true }] : []
    }
    const money = sentence.quantities.find((q) => q.kind === "money" && q.start > at && q.start - at < 24)
    if (!money || !own(money.start)) return []
    const { start, end, approximate, exponent } = money
    const isExact = !approximate && exponent <= 0 && !notReceived.test(text.slice(0, start))
    return [{ sentence, start, end, value: fromDecimal(money.value), isExact }]
  })
}
