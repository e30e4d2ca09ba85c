import type { RuleExample, RuleExamples } from "../src/catalogue/examples.ts"
import { type Language, type Rule, type RuleFamily, wordRule } from "../src/index.ts"
import { exampleTexts } from "./example-text.ts"
import { escapeMarkdown, table } from "./markdown.ts"
import { pageTexts } from "./page-text.ts"

function exampleOf(name: string, { form, words }: RuleExample, language: Language): string[] {
  const text = pageTexts[language]
  const { lines, sentence } = words[language]
  const rows = table([text.where, text.value], lines)
  const said = sentence === null ? [] : [text.says, `> ${escapeMarkdown(sentence)}`]
  return [`**${name}**${form === null ? "" : text.form(form)}`, rows, ...said]
}

function half(rule: Rule, family: RuleFamily, examples: RuleExamples, language: Language): string[] {
  const text = pageTexts[language]
  const words = wordRule(rule.id, language)
  if (!words) throw new Error(`${rule.id} has no wording`)
  const { title, why, fix, basis, exceptions = [] } = words
  const scopes = rule.scopes?.map((scope) => exampleTexts[language].scopes[scope])
  const facts = [
    [text.basis, `${basis}${text.brackets.join(text.bases[rule.basis.kind])}`],
    ...(language === "zh-CN" ? [] : [[text.clause, rule.basis.clause]]),
    [text.fix, fix],
    [text.forms, rule.forms?.join(text.listed) ?? text.all],
    [text.scopes, scopes?.join(text.listed) ?? text.all],
  ]
  const reasons = exceptions.map((exception) => `- ${escapeMarkdown(exception)}`).join("\n")
  return [
    `${language === "zh-CN" ? "#" : "##"} ${escapeMarkdown(title)}`,
    `**${text.severities[rule.severity]}** · ${family.title[language]} · \`${rule.id}\``,
    escapeMarkdown(why),
    table(["", ""], facts),
    ...(exceptions.length === 0 ? [] : [`**${text.exceptions}**`, reasons]),
    ...exampleOf(text.right, examples.holds, language),
    ...exampleOf(text.wrong, examples.broken, language),
  ]
}

/** The page of one rule, in Chinese and then in English. */
export function rulePage(rule: Rule, family: RuleFamily, examples: RuleExamples): string {
  const parts = [
    "<!-- npm run docs -->",
    ...half(rule, family, examples, "zh-CN"),
    "---",
    ...half(rule, family, examples, "en"),
  ]
  return `${parts.join("\n\n")}\n`
}
