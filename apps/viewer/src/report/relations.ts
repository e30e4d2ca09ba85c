import {
  type Check,
  equationsOf,
  findCell,
  isEquality,
  type Report,
  type Rule,
  relationRules,
  tableOf,
  type WhyNot,
} from "@gouji/core"

/** A sum that a cell takes part in, and what the check said about it. Nothing is computed again here. */
export interface Relation {
  readonly rule: string
  readonly at: string
  readonly expected: readonly string[]
  readonly found: readonly string[]
  readonly status: "holds" | "broken" | "unknown"
  readonly why: WhyNot | null
}

function answer(check: Check, rule: string, at: string): Pick<Relation, "status" | "why"> {
  if (check.findings.some((finding) => finding.id === `${rule}@${at}`)) return { status: "broken", why: null }
  const open = check.rules.couldNotRun.find(
    (entry) => entry.rule === rule && (entry.at.length === 0 || entry.at.includes(at)),
  )
  return open ? { status: "unknown", why: open.why } : { status: "holds", why: null }
}

/** Every equality of the rules in which a cell stands, with its standing in a check. */
export function relationsOf(cell: string, report: Pick<Report, "forms">, check: Check): readonly Relation[] {
  const table = tableOf(cell)
  const form = table ? report.forms[table] : null
  if (form === null || !findCell(form, cell)) return []
  return relationRules.flatMap((rule: Rule) => {
    if (!isEquality(rule) || rule.table !== table) return []
    return equationsOf(rule, form)
      .filter(({ expected, found }) => expected.includes(cell) || found.includes(cell))
      .map((equation) => ({ rule: rule.id, ...equation, ...answer(check, rule.id, equation.at) }))
  })
}
