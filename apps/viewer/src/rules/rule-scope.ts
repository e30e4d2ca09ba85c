import { formOf, type Language, type RuleEntry } from "@gouji/core"
import type { Translate } from "../i18n/language.ts"

/** What a rule looks at: one of the tables, or the report as a whole. */
export function ruleScope(rule: Pick<RuleEntry, "table">, language: Language, t: Translate): string {
  if (rule.table === null) return t("rules.wholeReport")
  const { title } = formOf("2021").tables[rule.table]
  return `${t(`table.number.${rule.table}`)} ${language === "en" ? title.en : title.label}`
}
