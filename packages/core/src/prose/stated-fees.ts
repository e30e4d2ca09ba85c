import { fromDecimal, type Mention, type Report } from "../report/index.ts"
import { type Fee, feesSaid } from "./fees-said.ts"
import { placeOf, type Sentence, sentencesIn } from "./sentences.ts"

/** A sum of fees for processing in yuan, and the passage that says it. */
export interface StatedFee {
  readonly value: number | string
  readonly mention: Mention
}

/** What a report says of the fees for processing that came in. */
export interface StatedFees {
  /** Its own; `null` where it says none, a rough one, or several that differ. */
  readonly own: StatedFee | null
  /** Those of the bodies that it lists, by the name that the list gives them. */
  readonly listed: readonly (StatedFee & { readonly name: string })[]
}

const stated = (sentence: Sentence, start: number, end: number, value: number | string): StatedFee => ({
  value,
  mention: { ...placeOf(sentence, start, end), readings: [], nearest: null },
})

function ownOf(fees: readonly Fee[]): StatedFee | null {
  const [first] = fees
  const isPlain = fees.every((fee) => fee.isExact && fee.value === first?.value)
  return first && isPlain ? stated(first.sentence, first.start, first.end, first.value) : null
}

/** 其中民政局1件，收取380元: a body, how many requests, and what they brought. Any other word makes it something else. */
const item =
  /^(?:[，、；：（）和及]|其中|以及)*(?<name>[一-龥]{1,24}(?:局|委|委员会|办|办公室|厅|街道|办事处|镇|乡|中心|政府|[市县区旗]))(?:\d+[件笔])?[，：（]?(?:实际|共|共计|合计|累计|收取|收费|收入|信息处理费|费用|金额|为|计|是|：)*$/

function listedIn({ sentence, end }: Fee): StatedFees["listed"] {
  const { text, quantities } = sentence
  let from = end
  return quantities.flatMap((quantity) => {
    if (quantity.kind !== "money" || quantity.start < from) return []
    const name = item.exec(text.slice(from, quantity.start))?.groups?.name
    const start = from
    from = quantity.end
    if (name === undefined || quantity.approximate || quantity.exponent > 0) return []
    return [
      { ...stated(sentence, start + text.slice(start).indexOf(name), quantity.end, fromDecimal(quantity.value)), name },
    ]
  })
}

/** Reads what a report says of the fees for processing that came in: its own, and behind it those of the bodies that it lists. */
export function statedFees(report: Report): StatedFees {
  const fees = feesSaid(report, sentencesIn(report))
  const own = ownOf(fees)
  return { own, listed: own === null ? [] : fees.flatMap(listedIn) }
}
