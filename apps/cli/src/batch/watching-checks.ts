import type { Checked } from "../commands/check.ts"
import type { Context } from "../context.ts"
import { type Delivery, outcomeOf } from "../output/deliver.ts"
import type { KnownFlags } from "./batch-flags.ts"
import type { KnownFindings } from "./known-findings.ts"
import type { Watching } from "./watch-batch.ts"

/** Warnings that stand: neither explained by the agency nor in the baseline. */
function standing({ check, known }: Checked): number {
  return check.findings.filter(
    ({ id, severity, explanation }) => severity === "warning" && explanation === null && !known?.has(id),
  ).length
}

/** Counts a run of checks, and holds its warnings against their limit. */
export function watchingChecks(
  context: Context,
  { maxWarnings }: KnownFlags,
  { known, delivery }: { readonly known: KnownFindings | null; readonly delivery: Delivery<Checked> },
): Watching<Checked> {
  const words = context.texts.batch
  let warnings = 0
  return {
    outcome: (item) => {
      if ("value" in item) warnings += standing(item.value)
      return outcomeOf(item, delivery)
    },
    counted: words.checked,
    also: () => (known === null ? [] : [words.knownCount(known.counts().known)]),
    end: () => {
      if (maxWarnings === undefined || warnings <= maxWarnings) return
      context.record("findings")
      context.say(words.tooManyWarnings(warnings, maxWarnings))
    },
  }
}
