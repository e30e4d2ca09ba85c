import { type PlacedProse, type ProseRule, placesInProse, told } from "../../prose/index.ts"
import type { Report } from "../../report/index.ts"
import { type Basis, type Code, defineCode, type Severity } from "../declare.ts"
import type { Judgement } from "../judgement.ts"
import { once } from "../once.ts"
import { hasText } from "../passages.ts"

/** A report's prose is read once in a check, and not once for each rule about it. */
const placesIn = once((subject): ReadonlyMap<ProseRule, readonly PlacedProse[]> => {
  const byRule = new Map<ProseRule, PlacedProse[]>()
  for (const place of placesInProse(subject.report, subject)) {
    const own = byRule.get(place.found.rule)
    if (own) own.push(place)
    else byRule.set(place.found.rule, [place])
  }
  return byRule
})

const nothing: readonly Judgement[] = []
/** The text was read, and says nothing of the kind: so nothing of the kind is wrong. */
const holds: readonly Judgement[] = [{ at: "text", outcome: "holds" }]

/** What the table gives is expected; the one cell that does hold the number of the text is where it was found. */
function toJudgement(report: Report, place: PlacedProse): Judgement {
  const { at, outcome, why } = place
  if (outcome !== "broken") return { at, outcome, ...(why !== undefined && { why }) }
  const { rule: _, cells, ...judgement } = told(place)
  const operand = (side: "expected" | "found") => (cell: string) => ({ cell, value: report.cells[cell] ?? null, side })
  const { nearest } = judgement.mention
  const found = nearest === null ? [] : [operand("found")(nearest)]
  return { ...judgement, cells, operands: [...cells.map(operand("expected")), ...found] }
}

/**
 * A rule about what a report says in words. A sentence that speaks of other bodies or another time is no place where
 * the rule applies; one whose figures are blank or not given is a place without an answer.
 */
export function defineProse<const I extends ProseRule>(rule: {
  readonly id: I
  readonly severity: Exclude<Severity, "error">
  readonly basis: Basis
}): Code & { readonly id: I } {
  return defineCode({
    ...rule,
    judge: (subject) => {
      if (!hasText(subject.report)) return nothing
      const own = placesIn(subject).get(rule.id)
      if (own === undefined) return holds
      return own
        .filter(({ outcome, why }) => outcome !== "unknown" || why !== "not-comparable")
        .map((place) => toJudgement(subject.report, place))
    },
  })
}

/** Text and tables are one report: where they speak of the same thing, they give the same figure. */
export const sameReport = {
  kind: "practice",
  clause: "正文和表格同属一份年度报告，同一口径的数据应当一致",
} as const satisfies Basis
