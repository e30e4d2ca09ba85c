import type { Finding } from "@gouji/core"
import type { KeptCheck } from "./checks-in.ts"

export const changes = ["fixed", "new", "remaining", "unknown"] as const
export type Change = (typeof changes)[number]

/** What became of one finding. `unknown`: it is gone, but its rule gave no answer there, so nobody knows. */
export interface ChangedFinding {
  readonly file: string | null
  readonly change: Change
  readonly finding: Finding
}

const place = (id: string) => id.slice(id.indexOf("@") + 1)

/** Whether a rule could not answer where a finding was. */
function isOpen({ check }: KeptCheck, { id, rule }: Finding): boolean {
  if (check === null) return true
  const open = check.rules.couldNotRun.filter((entry) => entry.rule === rule)
  return open.some(({ at }) => at.length === 0 || at.includes(place(id)))
}

function changesOf(file: string | null, before: KeptCheck | undefined, after: KeptCheck | undefined): ChangedFinding[] {
  const now = new Map((after?.check?.findings ?? []).map((finding) => [finding.id, finding]))
  const was = new Map((before?.check?.findings ?? []).map((finding) => [finding.id, finding]))
  const gone = after === undefined ? "unknown" : null
  const old = [...was.values()].map((finding): ChangedFinding => {
    const still = now.get(finding.id)
    if (still) return { file, change: "remaining", finding: still }
    return { file, change: gone ?? (after && isOpen(after, finding) ? "unknown" : "fixed"), finding }
  })
  const fresh = [...now.values()].filter(({ id }) => !was.has(id))
  return [...old, ...fresh.map((finding): ChangedFinding => ({ file, change: "new", finding }))]
}

/** What became of the findings of an earlier run in a later one, document by document, by their stable ids. */
export function checkChanges(before: readonly KeptCheck[], after: readonly KeptCheck[]): ChangedFinding[] {
  const isOne = before.length === 1 && after.length === 1
  if (isOne) return changesOf(after[0]?.file ?? before[0]?.file ?? null, before[0], after[0])
  const files = new Set([...before, ...after].map(({ file }) => file))
  const of = (checks: readonly KeptCheck[]) => new Map(checks.map((kept) => [kept.file, kept]))
  const [was, is] = [of(before), of(after)]
  return [...files].flatMap((file) => changesOf(file, was.get(file), is.get(file)))
}

/** Documents of either run of which there is no check, or whose check left something open. */
export function leftOpen(after: readonly KeptCheck[]): boolean {
  return after.some(({ check }) => check === null || check.verdict === "inconclusive")
}
