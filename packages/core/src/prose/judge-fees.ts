import { feesSaid, isOnFee } from "./fees-said.ts"
import type { Found } from "./found.ts"
import type { Prose } from "./prose.ts"
import { signs } from "./signs.ts"

const spoken = /信息处理费|收费|费用|收取/
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

/** N-08: fees for processing are said alike wherever a report says them. Table two counts other fees altogether. */
function judgeTwice({ report, sentences }: Prose): Found[] {
  if (sentences.filter(isOnFee).length < 2) return []
  const [first, ...others] = feesSaid(report, sentences)
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
