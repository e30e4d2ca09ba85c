import { Failure } from "../report/index.ts"
import type { Check } from "./check.ts"
import type { StatedExplanation } from "./stated-explanation.ts"

export const whyUnused = ["no-such-finding", "arithmetic", "expired", "repeated"] as const
/**
 * Why an explanation is not attached: the check has no such finding; it is an error, which is mended and not explained;
 * its last day is before that of the check; another one for the same finding stands before it.
 */
export type WhyUnused = (typeof whyUnused)[number]

export interface UnusedExplanation {
  readonly finding: string
  readonly why: WhyUnused
}

type Explainable = Pick<Check, "findings" | "asOf">

/**
 * Attaches explanations to the findings that they are for. The findings stay, and so does the verdict; what was not
 * attached comes back with the reason.
 */
export function explain<C extends Explainable>(
  check: C,
  explanations: readonly StatedExplanation[],
): { check: C; unused: UnusedExplanation[] } {
  const attached = new Map<string, StatedExplanation>()
  const unused: UnusedExplanation[] = []
  for (const stated of explanations) {
    const why = whyNotAttached(check, stated, attached)
    if (why === null) attached.set(stated.finding, stated)
    else unused.push({ finding: stated.finding, why })
  }
  const findings = check.findings.map((finding) => {
    const stated = attached.get(finding.id)
    if (!stated) return finding
    const { reason, by, until } = stated
    return { ...finding, explanation: { reason, by, until } }
  })
  return { check: { ...check, findings }, unused }
}

function whyNotAttached(
  check: Explainable,
  { finding: id, until }: StatedExplanation,
  attached: ReadonlyMap<string, unknown>,
): WhyUnused | null {
  const finding = check.findings.find((candidate) => candidate.id === id)
  if (!finding) return "no-such-finding"
  if (finding.severity === "error") return "arithmetic"
  // ISO dates sort as text.
  if (until !== null && until < check.asOf) return "expired"
  return attached.has(id) ? "repeated" : null
}

/** The same for what is published: throws `explanation-unused` where one is of no use, so that none is lost unseen. */
export function explainAll<C extends Explainable>(check: C, explanations: readonly StatedExplanation[]): C {
  const { check: explained, unused } = explain(check, explanations)
  const [first] = unused
  if (first) throw new Failure("explanation-unused", { finding: first.finding, why: first.why })
  return explained
}
