import { countFindings } from "../report/finding-groups.ts"
import type { Entry } from "./entry.ts"

/** What needs a person first: errors, then what could not be read or answered, then warnings, then what is in order. */
function rankOf({ standing }: Entry): number {
  switch (standing.state) {
    case "failed":
      return 1
    case "waiting":
    case "working":
      return 5
    case "done": {
      if (standing.check.verdict === "fail") return 0
      if (standing.check.verdict === "inconclusive") return 2
      return standing.check.findings.length > 0 ? 3 : 4
    }
  }
}

/** Counted once: a queue of a thousand files is put in order a thousand times. */
const counted = new WeakMap<object, readonly number[]>()

/** How much there is to do in a file: a thousand warnings never outweigh an error. */
function loadOf({ standing }: Entry): readonly number[] {
  if (standing.state !== "done") return [0, 0, 0]
  const known = counted.get(standing)
  if (known) return known
  const { error, warning, notice } = countFindings(standing.check.findings)
  counted.set(standing, [error, warning, notice])
  return [error, warning, notice]
}

/** The files in the order in which a person should look at them; alike ones as they came. */
export function queueOrder(entries: readonly Entry[]): readonly Entry[] {
  const keyed = entries.map((entry) => ({ entry, key: [-rankOf(entry), ...loadOf(entry)] }))
  keyed.sort((a, b) => {
    const differs = a.key.findIndex((value, at) => value !== b.key[at])
    return differs < 0 ? a.entry.id - b.entry.id : (b.key[differs] ?? 0) - (a.key[differs] ?? 0)
  })
  return keyed.map(({ entry }) => entry)
}
