import {
  type Check,
  type Finding,
  type Ruleset,
  shippedRuleset,
  tiesTo,
  type Verdict,
  warningsBeside,
  wordings,
  wordRule,
} from "@gouji/core"
import pc from "picocolors"
import type { Colors } from "picocolors/types.js"
import type { Checked } from "../commands/check.ts"
import type { Context } from "../context.ts"
import { severities } from "../outcome-of-check.ts"
import type { ScreenText } from "../texts/texts.ts"
import { coverageLines } from "./coverage-lines.ts"
import { type FindingView, groupLines } from "./finding-lines.ts"
import { groupBy } from "./group.ts"
import { headingLines, whoseText } from "./heading.ts"
import { knownText, listed } from "./known-rows.ts"
import { repairLines } from "./repair-lines.ts"
import { warningLines } from "./warning-lines.ts"

const verdictColour: Readonly<Record<Verdict, keyof Pick<Colors, "green" | "red" | "yellow">>> = {
  pass: "green",
  fail: "red",
  inconclusive: "yellow",
}

function verdictLine(check: Check, context: Context, paint: Colors): string {
  const words = context.texts.screen
  const wording = wordings[context.language]
  const counts = severities
    .map((severity) => ({
      name: wording.severities[severity],
      count: check.findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
  const verdict = paint.bold(paint[verdictColour[check.verdict]](wording.verdicts[check.verdict]))
  return `${words.verdict}  ${verdict}  ${counts.length > 0 ? words.counts(counts) : words.noFindings}`
}

function findingLines(view: FindingView, findings: readonly Finding[]): string[] {
  const inOrder = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
  return groupBy(inOrder, (finding) => finding.rule).flatMap((findings) => ["", ...groupLines(view, findings)])
}

/** Which other reports the answers rest on. */
function againstLines({ report, lastYear, members }: Checked, words: ScreenText): string[] {
  // What does not compare was not compared with: a finding says so.
  const before = lastYear && tiesTo(lastYear, report) && [words.lastYear, whoseText(lastYear, words)].join(" ")
  const all = [before, members && words.members(members.length)].filter((part) => typeof part === "string")
  return all.length === 0 ? [] : [`${words.setAgainst}  ${all.join(words.separator)}`]
}

/** A check as a person reads it in a terminal: the verdict first, then each finding, then what was not checked. */
export function checkScreen(context: Context, checked: Checked, file: string, set: Ruleset = shippedRuleset): string {
  const { check, report, warnings, known } = checked
  const { language } = context
  const words = context.texts.screen
  const paint = pc.createColors(context.colours)
  const knownOf = ({ id }: Finding) => {
    const entry = known?.get(id)
    return entry ? knownText(entry, context.texts.batch) : null
  }
  const view = { report, language, words, paint, rules: set.wordings, knownText: knownOf }
  const ruleTitle = (rule: string) => wordRule(rule, language, set.wordings)?.title ?? rule
  return [
    ...headingLines(report, file, words, paint),
    verdictLine(check, context, paint),
    ...findingLines(view, listed(check.findings, known)),
    ...(known && known.size > 0 ? ["", paint.cyan(context.texts.batch.knownCount(known.size))] : []),
    ...repairLines(check.repair, view),
    ...warningLines(warningsBeside(warnings, check.findings), { language, words, paint }),
    "",
    ...coverageLines(check, { language, words, paint, ruleTitle, rules: set.rules.length }),
    ...againstLines(checked, words).map(paint.dim),
    paint.dim(words.asOf(check.asOf, check.ruleset)),
  ].join("\n")
}
