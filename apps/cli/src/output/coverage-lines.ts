import { type Check, type Language, wordings } from "@gouji/core"
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
  const { ran, notApplicable, couldNotRun } = check.rules
  const open = new Set(couldNotRun.map((entry) => entry.rule))
  const rows = [
    ...couldNotRun.map(({ rule, why, at }) => [
      words.open,
      view.ruleTitle(rule),
      wordings[view.language].whyNot[why],
      words.places(at.length),
    ]),
    ...notApplicable.map((rule) => [words.notApplicable, view.ruleTitle(rule), "", ""]),
  ]
  return [
    words.coverage(view.rules, ran, notApplicable.length, open.size),
    ...align(rows, ["left", "left", "left", "left"]).map((line) => `  ${paint.yellow(line)}`),
  ]
}
