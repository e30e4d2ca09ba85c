/** How one file (or record, or the whole run) ended. */
export type Outcome = "pass" | "findings" | "failed" | "inconclusive" | "interrupted"

export type ExitCode = 0 | 1 | 2 | 3 | 130

// What a caller must not overlook comes first: an unread file beats findings, findings beat an open question.
const ranking: readonly (readonly [Outcome, ExitCode])[] = [
  ["interrupted", 130],
  ["failed", 2],
  ["findings", 1],
  ["inconclusive", 3],
]

/**
 * The exit code of a run, the same in every output format: 0 pass, 1 findings at or above `--fail-level`, 2 could not
 * run, 3 inconclusive, 130 interrupted. It says which outcome was the gravest and never counts anything.
 */
export function exitCodeOf(outcomes: Iterable<Outcome>): ExitCode {
  const seen = new Set(outcomes)
  return ranking.find(([outcome]) => seen.has(outcome))?.[1] ?? 0
}
