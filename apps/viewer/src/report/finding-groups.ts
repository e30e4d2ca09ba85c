import type { Finding, Severity } from "@gouji/core"

/** A finding with the number that stands beside its cells. */
export interface NumberedFinding {
  readonly number: number
  readonly finding: Finding
}

/** The places of one broken rule: its reason, clause and remedy are said once. */
export interface FindingGroup {
  readonly rule: string
  readonly severity: Severity
  readonly items: readonly NumberedFinding[]
}

const order: readonly Severity[] = ["error", "warning", "notice"]

/** Findings by rule, the gravest first, numbered through in the order in which they are shown. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  const groups = new Map<string, FindingGroup & { items: NumberedFinding[] }>()
  for (const finding of sorted) {
    const group = groups.get(finding.rule)
    if (group) group.items.push({ number: 0, finding })
    else groups.set(finding.rule, { rule: finding.rule, severity: finding.severity, items: [{ number: 0, finding }] })
  }
  let number = 0
  return [...groups.values()].map((group) => ({
    ...group,
    items: group.items.map(({ finding }) => {
      number += 1
      return { number, finding }
    }),
  }))
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
