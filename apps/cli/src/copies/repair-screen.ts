import { type Check, type Reading, type Ruleset, wordings } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"
import { headingLines } from "../output/heading.ts"
import { repairLines } from "../output/repair-lines.ts"

/** The ways to mend a report, as a check shows them, without the findings. */
export function repairScreen(
  context: Context,
  { reading, check, file }: { readonly reading: Reading; readonly check: Check; readonly file: string },
  set: Ruleset,
): string {
  const { language } = context
  const words = context.texts.screen
  const paint = pc.createColors(context.colours)
  const { report } = reading
  const count = check.findings.filter(({ severity }) => severity === "error").length
  const errors = words.counts([{ name: wordings[language].severities.error, count }])
  return [
    ...headingLines(report, file, words, paint),
    `${words.verdict}  ${wordings[language].verdicts[check.verdict]}  ${errors}`,
    ...repairLines(check.repair, { report, language, words, paint, rules: set.wordings }),
  ].join("\n")
}
