import type { Check, Finding } from "@gouji/core"
import type { KnownFinding } from "../batch/baseline.ts"
import type { Known } from "../batch/known-findings.ts"
import type { BatchText } from "../texts/batch-text.ts"

type Graded = Pick<Finding, "id" | "severity">

/** What is known is counted and not listed, but for errors: arithmetic that does not hold is never out of sight. */
export function listed<T extends Graded>(findings: readonly T[], known: Known | undefined): T[] {
  return findings.filter(({ id, severity }) => severity === "error" || !known?.has(id))
}

/** What is said beside a known finding that is listed. */
export function knownText({ reason, by, until }: KnownFinding, words: BatchText): string {
  return reason === undefined ? words.known : words.knownReason(reason, by ?? null, until ?? null)
}

/** What is known of a check, as data: the findings stay where they are. */
export function knownData({ findings }: Pick<Check, "findings">, known: Known) {
  return findings.flatMap(({ id }) => {
    const entry = known.get(id)
    if (!entry) return []
    const { reason = null, by = null, until = null } = entry
    return [{ finding: id, reason, by, until }]
  })
}
