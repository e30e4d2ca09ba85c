import type { Check, Finding } from "@gouji/core"

/** What became of the findings between two checks of one report. */
export interface FindingChanges {
  /** Gone, and the relation was checked again: 已改正. */
  readonly mended: readonly Finding[]
  /** Gone only because nobody could check it any more: a figure is missing now, or the rule no longer runs. */
  readonly unseen: readonly Finding[]
  readonly added: readonly Finding[]
  readonly remaining: readonly Finding[]
}

/** Whether a check gives an answer about the place of a finding. */
function isAnswered({ id, rule }: Finding, { rules }: Check): boolean {
  const at = id.slice(rule.length + 1)
  if (rules.notApplicable.includes(rule)) return false
  return !rules.couldNotRun.some((open) => open.rule === rule && (open.at.length === 0 || open.at.includes(at)))
}

/**
 * Sets two checks of the same report against each other, by the ids of their findings: those name a rule and a place of
 * the form, so nothing depends on where the document has its rows.
 */
export function findingChanges(before: Check, after: Check): FindingChanges {
  const earlier = new Set(before.findings.map(({ id }) => id))
  const later = new Set(after.findings.map(({ id }) => id))
  const gone = before.findings.filter(({ id }) => !later.has(id))
  return {
    mended: gone.filter((finding) => isAnswered(finding, after)),
    unseen: gone.filter((finding) => !isAnswered(finding, after)),
    added: after.findings.filter(({ id }) => !earlier.has(id)),
    remaining: after.findings.filter(({ id }) => earlier.has(id)),
  }
}
