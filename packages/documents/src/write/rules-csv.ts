import type { RuleEntry } from "@gouji/core"
import papaparse from "papaparse"
import { formulaText } from "./formula-text.ts"

const header = [
  "id",
  "family",
  "severity",
  "kind",
  "table",
  "forms",
  "scopes",
  "basis_kind",
  "clause",
  "名称",
  "依据",
  "理由",
  "改法",
  "可能的正当理由",
  "title",
  "basis",
  "why",
  "fix",
  "exceptions",
]

const listed = (values: readonly string[] | null) => values?.join(" ") ?? ""

/** Rules as CSV (RFC 4180, UTF-8 without byte order mark), a line a rule, in both languages. What is empty is not limited. */
export function writeRulesCsv(entries: readonly RuleEntry[]): string {
  const lines = entries.map(({ id, family, severity, kind, table, forms, scopes, basis, wordings }) => {
    const words = [wordings["zh-CN"], wordings.en].flatMap((word) => [
      word.title,
      word.basis,
      word.why,
      word.fix,
      word.exceptions.join("\n"),
    ])
    const limits = [table ?? "", listed(forms), listed(scopes)]
    return [id, family, severity, kind, ...limits, basis.kind, basis.clause, ...words]
  })
  // The sentences of a rule pack are somebody else's: none of them may begin as a formula.
  return `${papaparse.unparse({ fields: header, data: lines }, { escapeFormulae: formulaText, newline: "\r\n" })}\r\n`
}
