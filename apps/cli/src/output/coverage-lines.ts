import { type Check, coverageOf, type Language, wordings } from "@gouji/core"
import type { Colors } from "picocolors/types.js"
import type { ScreenText } from "../texts/texts.ts"
import { align } from "./align.ts"

interface View {
  readonly language: Language
  readonly words: ScreenText
  readonly paint: Colors
  readonly ruleTitle: (rule: string) => string
  /** How many rules there are. */
  readonly rules: number
}

/** What was checked and what was not, with the reason: a rule that gave no answer never looks like one that held. */
export function coverageLines(check: Check, view: View): string[] {
  const { words, paint } = view
  const { ran, notApplicable } = check.rules
  const { open, notComparable, withoutLastYear, withoutMembers } = coverageOf(check.rules)
  const rows = open.map(({ rule, why, at }) => [
    words.open,
    view.ruleTitle(rule),
    wordings[view.language].whyNot[why],
    words.places(at.length),
  ])
  const groups = [
    { rules: notComparable.length, line: words.notComparable },
    { rules: withoutLastYear.length, line: words.withoutLastYear },
    { rules: withoutMembers.length, line: words.withoutMembers },
  ].filter((group) => group.rules > 0)
  const openRules = new Set(open.map((entry) => entry.rule)).size
  const without = notApplicable.map(view.ruleTitle).join(words.separator)
  return [
    words.coverage(view.rules, ran, notApplicable.length, openRules),
    ...align(rows, ["left", "left", "left", "left"]).map((line) => `  ${paint.yellow(line)}`),
    ...groups.map((group) => `  ${paint.yellow(group.line(group.rules))}`),
    ...(without === "" ? [] : [`  ${paint.yellow(`${words.notApplicable}  ${without}`)}`]),
  ]
}
