import type { Check, Finding, Report } from "@gouji/core"
import { entryOf, type KnownFinding, ownerOf } from "./baseline.ts"

/** What of a check is known already, by the findings' ids. */
export type Known = ReadonlyMap<string, KnownFinding>

export interface KnownFindings {
  /** Which findings of a check are known. */
  readonly of: (check: Pick<Check, "findings" | "asOf">, report: Report, file: string) => Known
  /** How many were known; how many stood in the baseline and had expired, or are gone from their report. */
  readonly counts: () => { readonly known: number; readonly expired: number; readonly gone: number }
  /** The baseline as it should stand: what was found now, and what is known of reports that were not looked at. */
  readonly next: () => readonly KnownFinding[]
}

const ownerKey = ({ agency, year, file }: Pick<KnownFinding, "agency" | "year" | "file">) =>
  JSON.stringify([agency, year, file ?? null])
const same = (entry: unknown, value: unknown) => entry === undefined || entry === value

/**
 * Holds findings against a baseline. A finding is known where the same report had it with the same figures and its last
 * day is not over. With `takeAll`, whatever is found now is known: the baseline is being written anew.
 */
export function knownFindings(baseline: readonly KnownFinding[], takeAll = false): KnownFindings {
  const byOwner = new Map<string, KnownFinding[]>()
  for (const entry of baseline) byOwner.set(ownerKey(entry), [...(byOwner.get(ownerKey(entry)) ?? []), entry])
  const seen = new Set<string>()
  const now = new Map<string, KnownFinding>()
  const used = new Set<KnownFinding>()
  const counts = { known: 0, expired: 0 }

  function knownAs(owner: ReturnType<typeof ownerOf>, finding: Finding, asOf: string): KnownFinding | null {
    const entry = (byOwner.get(ownerKey(owner)) ?? []).find(
      (candidate) =>
        candidate.finding === finding.id &&
        same(candidate.expected, finding.expected) &&
        same(candidate.found, finding.found),
    )
    if (entry) used.add(entry)
    // ISO dates sort as text.
    const isOver = entry?.until !== undefined && entry.until < asOf
    if (isOver && !takeAll) counts.expired += 1
    if (entry && !isOver) return entry
    return takeAll ? entryOf(owner, finding) : null
  }

  return {
    of: ({ findings, asOf }, report, file) => {
      const owner = ownerOf(report, file)
      seen.add(ownerKey(owner))
      const known = new Map<string, KnownFinding>()
      for (const finding of findings) {
        const entry = knownAs(owner, finding, asOf)
        if (entry === null) continue
        known.set(finding.id, entry)
        now.set(JSON.stringify([ownerKey(owner), finding.id]), entry)
      }
      counts.known += known.size
      return known
    },
    counts: () => ({
      ...counts,
      gone: baseline.filter((entry) => seen.has(ownerKey(entry)) && !used.has(entry)).length,
    }),
    next: () => [...baseline.filter((entry) => !seen.has(ownerKey(entry))), ...now.values()],
  }
}
