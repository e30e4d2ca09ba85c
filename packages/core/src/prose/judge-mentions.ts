import { cellsOf } from "../forms/index.ts"
import { type Mention as Passage, type Report, tableIds } from "../report/index.ts"
import { countOf } from "./exact.ts"
import type { Found } from "./found.ts"
import { type Meaning, meaningKey, type Reckoning } from "./measure.ts"
import type { Mention } from "./mentions.ts"
import type { Prose } from "./prose.ts"

/** 其中协助5件: what is no application was counted with them, so the total is not the table's. */
const countedBeside = /(?:其中|包括|含)[^。]*(?:咨询|协助|协查|投诉|举报|信访|转办|电话|答疑)[^，。；、\d]{0,4}\d/

/** The one cell of the tables that holds a number; too small a number stands everywhere. */
export function nearestCell(report: Report, value: number): string | null {
  const cells = tableIds.flatMap((table) => {
    const form = report.forms[table]
    return form === null ? [] : cellsOf(form, table).filter((cell) => report.cells[cell.id] === value)
  })
  const [only] = cells
  return cells.length === 1 && only && value > 1 ? only.id : null
}

const excludes = (reckoning: Reckoning, value: number) =>
  reckoning.values.length > 0 ? !reckoning.values.includes(value) : value < reckoning.least

function judge({ report, reckon }: Prose, mention: Mention): Found | null {
  const { sentence, quantity, rule } = mention
  const value = countOf(quantity.value)
  const known: { meaning: Meaning; reckoning: Reckoning }[] = []
  for (const meaning of mention.meanings) {
    const reckoning = reckon(meaning)
    if (reckoning) known.push({ meaning, reckoning })
  }
  const [first] = known
  if (first === undefined) return null
  const holds = known.some(({ reckoning }) => reckoning.values.includes(value))
  const comparable = !holds && !countedBeside.test(sentence.text.slice(quantity.end)) && mention.isComparable(report)
  const broken = comparable && known.every(({ reckoning }) => excludes(reckoning, value))
  const tell = () => {
    const readings = known.map(({ meaning, reckoning }): Passage["readings"][number] => ({
      meaning: meaningKey(meaning),
      cells: [...reckoning.cells],
      value: reckoning.values[0] ?? null,
    }))
    return {
      cells: known.flatMap(({ reckoning }) => reckoning.cells),
      expected: readings[0]?.value ?? null,
      found: value,
      readings,
      nearest: broken ? nearestCell(report, value) : null,
    }
  }
  return {
    rule,
    about: meaningKey(first.meaning),
    sentence,
    start: quantity.start,
    end: quantity.end,
    outcome: holds ? "holds" : broken ? "broken" : "unknown",
    why: comparable ? "figure-blank" : "not-comparable",
    tell,
  }
}

/** N-01 to N-03, N-05: a number that says what it counts is one of the table's, in one of its meanings. */
export function judgeMentions(prose: Prose): Found[] {
  return prose.mentions.flatMap((mention) => judge(prose, mention) ?? [])
}
