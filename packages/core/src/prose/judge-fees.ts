import { fromDecimal } from "../report/index.ts"
import { isOwnScope } from "./comparable.ts"
import type { Found } from "./found.ts"
import { isOwnPeriod } from "./period.ts"
import type { Prose } from "./prose.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"

const spoken = /信息处理费|收费|费用|收取/
const none =
  /(?:未|没有|无|不|均未)(?:曾|涉及|收取|产生|发生|存在|发出|向[^，。]{0,10}收取)*[^，。；\d]{0,12}(?:信息处理费|收费通知)|信息处理费(?:的)?(?:收取)?(?:金额|情况|总额)?(?:为|：|共|计)*(?:零|无|0元|零元)/
/** Without a notice nobody can be late in paying. */
const noNotice =
  /(?:未|没有|无)(?:曾|[向对][^，。]{0,8})?(?:(?:发出|发送|下达|制发|出具|开具)[^，。；\d]{0,8})?收费通知/
const unpaid = "requests/other-fee-unpaid/total"

/** N-11: who did not pay in time had been sent a notice of fees; section six is where fees are reported. */
function judgeMissing({ report, sentences }: Prose): Found[] {
  const section = sentences.filter((sentence) => sentence.section === "other")
  const value = report.cells[unpaid]
  const [first] = section
  if (value === undefined || first === undefined) return []
  const denial = section.find((sentence) => (sentence.signs & signs.bits.fee) !== 0 && noNotice.test(sentence.text))
  const isSpoken = denial === undefined && section.some((sentence) => spoken.test(sentence.text))
  const isUnknown = typeof value !== "number" && !isSpoken
  return [
    {
      rule: "prose-fees",
      about: "unmentioned",
      sentence: denial ?? first,
      start: 0,
      end: (denial ?? first).text.length,
      outcome: isUnknown ? "unknown" : Number(value) > 0 && !isSpoken ? "broken" : "holds",
      why: "figure-blank",
      cells: [unpaid],
      expected: value,
      found: null,
    },
  ]
}

interface Fee {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly value: number | string
}

const fee = "信息处理费"
const isOnFee = (sentence: Sentence) => (sentence.signs & signs.bits.fee) !== 0 && sentence.text.includes(fee)

function feesIn(prose: Prose): Fee[] {
  return prose.sentences.flatMap((sentence): Fee[] => {
    if (!isOnFee(sentence)) return []
    const at = sentence.text.indexOf(fee)
    const own = (end: number) => {
      const lead = sentence.text.slice(0, end)
      return isOwnPeriod(prose.report.year, lead) && isOwnScope(prose.report, lead)
    }
    const match = none.exec(sentence.text)
    if (match)
      return own(match.index) ? [{ sentence, start: match.index, end: match.index + match[0].length, value: 0 }] : []
    const money = sentence.quantities.find((q) => q.kind === "money" && q.start > at && q.start - at < 24)
    if (!money || !own(money.start)) return []
    return [{ sentence, start: money.start, end: money.end, value: fromDecimal(money.value) }]
  })
}

/** N-08: fees for processing are said alike wherever a report says them. Table two counts other fees altogether. */
function judgeTwice(prose: Prose): Found[] {
  if (prose.sentences.filter(isOnFee).length < 2) return []
  const [first, ...others] = feesIn(prose)
  if (first === undefined) return []
  return others.map((fee) => ({
    rule: "prose-fees",
    about: "said-twice",
    sentence: fee.sentence,
    start: fee.start,
    end: fee.end,
    outcome: fee.value === first.value ? "holds" : fee.value === 0 || first.value === 0 ? "broken" : "unknown",
    expected: first.value,
    found: fee.value,
  }))
}

export function judgeFees(prose: Prose): Found[] {
  return [...judgeMissing(prose), ...judgeTwice(prose)]
}
