import { type Decimal, decimalText } from "../report/index.ts"
import { countOf, isShare, shareText } from "./exact.ts"
import type { Found } from "./found.ts"
import { isMadeOf } from "./is-made-of.ts"
import { knownOfChanges } from "./known-words.ts"
import { meaningKey, reckon } from "./measure.ts"
import type { Mention } from "./mentions.ts"
import { ofEach } from "./of-each.ts"
import type { Prose } from "./prose.ts"
import type { Quantity } from "./quantities.ts"
import type { Sentence } from "./sentences.ts"
import { signs } from "./signs.ts"

const up = /增长|增加|上升|提高|增幅|增多|多(?=$)|增(?=$)|上涨/
const down = /下降|减少|回落|降低|降幅|降(?=$)|少(?=$)|减(?=$)|下滑/
const against = /同比|[较比](?:上一?年度?|去年度?|20\d\d年度?)(?:同期)?|与?(?:上年度?|去年)(?:同期)?相比|同期相比/
const before =
  /(?:去年同期|去年度?|上一?年度?(?:同期)?|20\d\d年度?)(?:[^，。；\d]{0,8}?)(?:为|是|有|共|的|收到|受理|（)?$|由[^，。；\d]{0,6}$/

interface Change {
  readonly quantity: Quantity
  readonly sign: 1 | -1
}

function changesBehind(sentence: Sentence, mention: Mention, limit: number): Change[] {
  const { text, quantities } = sentence
  return quantities.flatMap((quantity): Change[] => {
    if (quantity.start < mention.quantity.end || quantity.start >= limit) return []
    if (quantity.kind !== "percent" && !(quantity.kind === "count" && quantity.unit !== "")) return []
    const previous = quantities.filter((other) => other.end <= quantity.start && other.kind !== "date").at(-1)?.end ?? 0
    const words = text.slice(previous, quantity.start)
    const [isUp, isDown] = [up.test(words), down.test(words)]
    // 申请16件，访问量同比增长41%: what grew is something else.
    if (isUp === isDown || /率|占/.test(words) || !isMadeOf(words, knownOfChanges)) return []
    return [{ quantity, sign: isUp ? 1 : -1 }]
  })
}

/** What the sentence itself gives for the year before: 去年为20件. */
function printedBefore(sentence: Sentence, year: number | null): { value: number; quantity: Quantity }[] {
  return sentence.quantities.flatMap((quantity) => {
    if (quantity.kind !== "count" || quantity.approximate) return []
    const lead = sentence.text.slice(0, quantity.start)
    const named = before.exec(lead)
    const at = named?.[0].match(/20\d\d/)?.[0]
    if (!named || (at !== undefined && year !== null && Number(at) !== year - 1)) return []
    if (up.test(named[0]) || down.test(named[0]) || /结转/.test(lead.slice(-12))) return []
    // 较2022年的2108件增长9.9%: what it grew from, and not by how much.
    if (
      /[较比]/.test(lead.slice(-12)) &&
      !/^(?:相比)?，?(?:增|上升|下降|减|回落|降)/.test(sentence.text.slice(quantity.end))
    )
      return []
    return [{ value: countOf(quantity.value), quantity }]
  })
}

function holds(change: Change, now: number, then: number): boolean {
  const { quantity, sign } = change
  if (quantity.kind === "count") return now - then === sign * countOf(quantity.value)
  const difference = (now - then) * sign
  return difference >= 0 && isShare(quantity.value, difference, then)
}

const text = (value: Decimal) => decimalText(value)

/** What last year's table says to a mention. */
function lastYearsOf({ report, lastYear }: Prose, mention: Mention): number[] {
  const isSame = lastYear !== null && lastYear.scope === report.scope && (lastYear.year ?? 0) + 1 === report.year
  return isSame ? mention.meanings.flatMap((meaning) => reckon(lastYear, meaning)?.values ?? []) : []
}

/** Behind a list, 较上年减少8件 may be said of the whole, and not of its last part. */
function fitsEarlier(prose: Prose, earlier: readonly Mention[], change: Change): boolean {
  return earlier.some((mention) =>
    lastYearsOf(prose, mention).some((then) => holds(change, countOf(mention.quantity.value), then)),
  )
}

function judge(prose: Prose, sentence: Sentence, mention: Mention, next: number, earlier: readonly Mention[]): Found[] {
  const { report, lastYear } = prose
  const changes = changesBehind(sentence, mention, next)
  const [first] = changes
  if (first === undefined) return []
  const words = sentence.text.slice(mention.quantity.end, first.quantity.end)
  const named = /[较比]?(20\d\d)年/.exec(words)?.[1]
  // 复议9件、诉讼4件，比上年分别增加2件、减少1件: whose change the first one is, order tells, and not nearness.
  if (!against.test(words) || /环比|分别/.test(words)) return []
  if (named !== undefined && report.year !== null && Number(named) !== report.year - 1) return []
  const now = countOf(mention.quantity.value)
  const printed = printedBefore(sentence, report.year).map((item) => item.value)
  const given = lastYearsOf(prose, mention)
  const counted = changes.find((change) => change.quantity.kind === "count" && !change.quantity.approximate)
  const derived = counted ? [now - counted.sign * countOf(counted.quantity.value)] : []
  const isComparable = () => !mention.quantity.approximate && mention.isComparable(prose.report)
  return changes.map((change): Found => {
    const { quantity } = change
    const ownDerived = change === counted ? [] : derived
    const bases = [...printed, ...given, ...(printed.length + given.length > 0 ? [] : ownDerived)]
    const fits =
      [...bases, ...ownDerived].some((then) => holds(change, now, then)) || fitsEarlier(prose, earlier, change)
    const comparable = !fits && isComparable()
    const decided = comparable && !quantity.approximate && bases.some((then) => then > 0)
    const then = bases[0]
    const difference = then === undefined ? null : (now - then) * change.sign
    return {
      rule: "prose-change",
      about: `${mention.meanings[0] ? meaningKey(mention.meanings[0]) : "number"}/${quantity.kind}`,
      sentence,
      start: quantity.start,
      end: quantity.end,
      outcome: fits ? "holds" : decided ? "broken" : "unknown",
      why: comparable && lastYear === null && bases.length === 0 ? "last-year-missing" : "not-comparable",
      cells: mention.meanings.flatMap((meaning) => prose.reckon(meaning)?.cells ?? []).slice(0, 1),
      expected:
        difference === null || then === undefined
          ? null
          : quantity.kind === "count"
            ? difference
            : difference < 0
              ? `-${shareText(-difference, then, quantity.value.scale)}`
              : shareText(difference, then, quantity.value.scale),
      found: quantity.kind === "count" ? countOf(quantity.value) : text(quantity.value),
    }
  })
}

/** N-04: 同比增长12.3%, 比上年减少5件: held against last year's table, or against what the sentence gives itself. */
export function judgeChanges(prose: Prose): Found[] {
  return ofEach(prose.counting, (sentence) => {
    // A change is said of a number, against another year.
    if ((sentence.signs & signs.bits.against) === 0 || sentence.quantities.length < 2) return []
    const mentions = prose.mentionsOf(sentence)
    if (mentions.length === 0) return []
    const earlier = printedBefore(sentence, prose.report.year).map((item) => item.quantity)
    const own = mentions.filter((mention) => !earlier.includes(mention.quantity))
    return own.flatMap((mention, i) =>
      judge(prose, sentence, mention, own[i + 1]?.quantity.start ?? sentence.text.length, own.slice(0, i)),
    )
  })
}
