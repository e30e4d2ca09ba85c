import { type Figure, type RuleEntry, wordings } from "@gouji/core"
import type { RuleExample, RuleExamples } from "@gouji/core/examples"
import pc from "picocolors"
import type { Context } from "../context.ts"
import { align } from "./align.ts"
import { escapeText } from "./escape.ts"

export interface RuleView {
  readonly entry: RuleEntry
  /** `null` for a rule of a pack. */
  readonly examples: RuleExamples | null
  /** What the rules are called that it is listed with. */
  readonly family: string
  /** The place asked about, in words; empty where none was. */
  readonly place: string
}

const isNumber = (value: Figure | string) => /^-?\d+(\.\d+)?$/.test(String(value))

function exampleLines(context: Context, name: string, { form, words }: RuleExample): string[] {
  const text = context.texts.screen
  const { lines, sentence } = words[context.language]
  const isTable = lines.every(([, value]) => isNumber(value) || value.length < 12)
  const rows = align(lines, ["left", isTable ? "right" : "left"])
  return [
    "",
    `${name}${form === null ? "" : `  ${text.form(form)}`}`,
    ...rows.map((row) => `  ${row}`),
    ...(sentence === null ? [] : [`  ${text.says}${sentence}`]),
  ]
}

/** A rule as a person reads it in a terminal: the same as its page in docs/rules. */
export function ruleScreen(context: Context, { entry, examples, family, place }: RuleView): string {
  const { language, texts } = context
  const text = texts.screen
  const paint = pc.createColors(context.colours)
  const { title, why, fix, basis, exceptions } = entry.wordings[language]
  const facts = [
    ...(place === "" ? [] : [[text.place, place]]),
    [text.basis, `${basis}${text.inBrackets(text.bases[entry.basis.kind])}`],
    ...(language === "zh-CN" ? [] : [[text.clause, entry.basis.clause]]),
    [text.fix, fix],
    [text.forms, entry.forms?.join(text.listed) ?? text.all],
    [text.scopes, entry.scopes?.map((scope) => text.scopeNames[scope]).join(text.listed) ?? text.all],
    ...exceptions.map((exception, index) => [index === 0 ? text.exceptions : "", exception]),
  ]
  return [
    paint.bold(escapeText(title)),
    paint.dim(escapeText(`${wordings[language].severities[entry.severity]} · ${family} · ${entry.id}`)),
    "",
    escapeText(why),
    "",
    ...align(
      facts.map(([name = "", value = ""]) => [paint.bold(name), escapeText(value)]),
      ["left", "left"],
    ),
    ...(examples === null ? [] : exampleLines(context, paint.green(text.right), examples.holds)),
    ...(examples === null ? [] : exampleLines(context, paint.red(text.wrong), examples.broken)),
  ].join("\n")
}
