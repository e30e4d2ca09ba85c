import { jsonText } from "@gouji/core"
import { documentsFor } from "../batch/documents-for.ts"
import { formatOf } from "../commands/flags.ts"
import type { Context } from "../context.ts"
import type { Outcome } from "../exit-code.ts"
import { sayProblem } from "../output/deliver.ts"
import { refuse } from "../refuse.ts"
import type { DiffFlags, DiffFormat } from "./diff-command.ts"
import { diffCsv } from "./diff-csv.ts"
import { diffScreen } from "./diff-screen.ts"
import { type DiffItem, pairsOf } from "./pairs-of.ts"

const outcomes: Readonly<Record<DiffItem["outcome"], Outcome>> = {
  same: "pass",
  different: "findings",
  inconclusive: "inconclusive",
  failed: "failed",
}

async function print(context: Context, format: DiffFormat, { items, isOne }: Awaited<ReturnType<typeof pairsOf>>) {
  if (format === "json") await context.print(jsonText(isOne ? items[0] : items))
  if (format === "csv") await context.print(diffCsv(items, context.language))
  for (const item of items) {
    if (format === "ndjson") await context.print(`${JSON.stringify(item)}\n`)
    // Of a folder what is the same is counted and not listed.
    if (format === "human" && (isOne || item.outcome !== "same")) await context.print(`${diffScreen(context, item)}\n`)
  }
}

/** `gouji diff`. */
export async function diff(this: Context, flags: DiffFlags, before: string, after: string): Promise<Error | undefined> {
  const format = formatOf<DiffFormat>(this, flags)
  if (format instanceof Error) return format
  try {
    if (flags.checks) {
      const { diffChecks } = await import("./diff-checks.ts")
      await diffChecks(this, { before, after }, format)
      return undefined
    }
    const found = await pairsOf(this, { before, after }, await documentsFor(this, flags))
    const counts = { same: 0, different: 0, inconclusive: 0, failed: 0 }
    for (const item of found.items) {
      counts[item.outcome] += 1
      this.record(outcomes[item.outcome])
      if ("error" in item && format !== "human") sayProblem(this, item.before ?? item.after ?? "", item.error)
    }
    await print(this, format, found)
    if (!flags.quiet) this.say(this.texts.batch.diff.totals(counts))
  } catch (error) {
    await refuse(this, error, format)
  }
}
