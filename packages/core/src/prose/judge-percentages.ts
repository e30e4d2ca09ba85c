import { countOf, isShare, shareText } from "./exact.ts"
import type { Found } from "./found.ts"
import { meaningKey } from "./measure.ts"
import type { Mention } from "./mentions.ts"
import { ofEach } from "./of-each.ts"
import type { Prose } from "./prose.ts"
import type { Quantity } from "./quantities.ts"
import type { Sentence } from "./sentences.ts"
import { everyRemedy, wholes } from "./subject.ts"

const ofOthers = /全[市省国区县]|发布|访问|浏览|信息总|公开总|率|满意/
const remedyWholes = [[everyRemedy[0] ?? ""], [everyRemedy[1] ?? ""], everyRemedy].map((rows) => ({
  plus: rows.map((row) => ({ table: "remedies" as const, row, column: "total" })),
}))

/** The number that a percentage is said of: the one before it, or its like in 分别占. */
function numeratorOf(sentence: Sentence, percent: Quantity): Quantity | null {
  const { text, quantities } = sentence
  const counts = quantities.filter((other) => other.kind === "count" && other.end <= percent.start)
  const last = counts.at(-1)
  if (last === undefined) return null
  const between = text.slice(last.end, percent.start)
  // 予以公开9件、部分公开3件，合计占52.2%: of a sum that no number stands for.
  if (/合计|共占|总共|[两三四五六上]项|[两三二]者|以上/.test(between)) return null
  const inTurn = text.lastIndexOf("分别占", percent.start)
  if (inTurn >= last.end) {
    const percents = quantities.filter((other) => other.kind === "percent" && other.start > inTurn)
    const index = percents.indexOf(percent)
    const from = counts.length - percents.length
    return from >= 0 && index >= 0 ? (counts[from + index] ?? null) : null
  }
  return /^[^。；]{0,3}占[^，。；%]{0,18}$/.test(between) && !ofOthers.test(between) ? last : null
}

/** All that the number may be a share of: the totals of the table, and what the paragraph counted before. */
function denominators(prose: Prose, sentence: Sentence, numerator: Quantity, isRemedy: boolean): number[] {
  const meanings = isRemedy ? remedyWholes : wholes
  const ofTables = meanings.flatMap((meaning) => prose.reckon(meaning)?.values ?? [])
  const ofPart = prose
    .mentionsOf(sentence)
    .filter((mention) => mention.quantity.end <= numerator.start)
    .flatMap((mention) => mention.meanings.flatMap((meaning) => prose.reckon(meaning)?.values ?? []))
  const inText = prose.sentences
    .filter((other) => other.section === sentence.section && other.paragraph === sentence.paragraph)
    .filter((other) => other.index <= sentence.index)
    .flatMap((other) => other.quantities.filter((item) => item.kind === "count"))
    .filter((item) => item !== numerator)
    .map((item) => countOf(item.value))
  return [...new Set([...ofTables, ...ofPart, ...inText])].filter((value) => value > 0)
}

function judge(prose: Prose, sentence: Sentence, percent: Quantity, mentions: readonly Mention[]): Found | null {
  const numerator = numeratorOf(sentence, percent)
  if (numerator === null || percent.approximate) return null
  const mention = mentions.find((other) => other.quantity === numerator)
  if (mention === undefined) return null
  const isRemedy = mention.rule === "prose-remedies"
  const part = countOf(numerator.value)
  const wholesAtHand = denominators(prose, sentence, numerator, isRemedy)
  const known = (isRemedy ? remedyWholes : wholes).every((m) => (prose.reckon(m)?.values.length ?? 0) > 0)
  const fits = wholesAtHand.some((whole) => isShare(percent.value, part, whole))
  const judged = !fits && !numerator.approximate && mention.isComparable(prose.report)
  const first = prose.reckon(isRemedy ? (remedyWholes[2] ?? { plus: [] }) : (wholes[2] ?? { plus: [] }))
  return {
    rule: "prose-percentage",
    about: mention.meanings[0] ? meaningKey(mention.meanings[0]) : "part",
    sentence,
    start: percent.start,
    end: percent.end,
    outcome: fits ? "holds" : judged && known && wholesAtHand.length > 0 ? "broken" : "unknown",
    why: judged && !known ? "figure-blank" : "not-comparable",
    cells: first?.cells ?? [],
    expected: shareText(part, first?.values[0] ?? 0, percent.value.scale),
    found: shareText(Number(percent.value.units), 100 * 10 ** percent.value.scale, percent.value.scale),
  }
}

/** N-04: a percentage printed behind a number is that number's share of a total of the table or of the paragraph. */
export function judgePercentages(prose: Prose): Found[] {
  return ofEach(prose.counting, (sentence) => {
    const percents = sentence.quantities.filter((quantity) => quantity.kind === "percent")
    if (percents.length === 0) return []
    const mentions = prose.mentionsOf(sentence)
    return percents.flatMap((percent) => judge(prose, sentence, percent, mentions) ?? [])
  })
}
