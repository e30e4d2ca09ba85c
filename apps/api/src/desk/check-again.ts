import { type Check, explain, explainAll, Failure, type Finding, type Scope, type StatedExplanation } from "@gouji/core"
import type { FullDraft } from "@gouji/store"
import type { Ports } from "../ports.ts"
import { checkAgainstArchive } from "../recognise/check-publication.ts"

const statedIn = ({ id, explanation }: Finding): StatedExplanation[] =>
  explanation === null ? [] : [{ finding: id, ...explanation }]

interface Said {
  readonly scope?: Scope | undefined
  /** In the place of what was explained before; each must be of use. */
  readonly explanations?: readonly StatedExplanation[] | undefined
}

/**
 * A draft's report checked with the rules and on the day of now, with the explanations that still fit. What was sent beside
 * it is not kept: it is set against what the archive has. Throws `step-not-allowed` for a withdrawal, and
 * `explanation-unused`.
 */
export async function checkAgain(
  draft: FullDraft,
  ports: Pick<Ports, "archive" | "ruleset">,
  now: Date,
  { scope, explanations }: Said = {},
): Promise<Check> {
  if (draft.reading === null || draft.check === null) throw new Failure("step-not-allowed", { found: draft.kind })
  const label = { agencyName: draft.agency.name, year: draft.year }
  const check = await checkAgainstArchive(draft.reading, ports, now, { ...label, scope })
  if (explanations !== undefined) return explainAll(check, explanations)
  return explain(check, draft.check.findings.flatMap(statedIn)).check
}
