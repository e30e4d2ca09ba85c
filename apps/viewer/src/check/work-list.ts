import {
  cellName,
  type Finding,
  factsOf,
  type Language,
  type Report,
  type StatedExplanation,
  tableOf,
  verdictOfFailure,
  wordFailure,
  wordFinding,
  wordings,
  wordRule,
} from "@gouji/core"
import { type Entry, isDone } from "./entry.ts"
import { explained } from "./explained.ts"

const header = {
  "zh-CN": ["文件", "机关", "年度", "结论", "级别", "问题", "位置", "怎么改", "依据", "说明", "状态", "编号"],
  en: [
    "File",
    "Agency",
    "Year",
    "Verdict",
    "Severity",
    "Finding",
    "Where",
    "How to mend it",
    "Basis",
    "Explanation",
    "Status",
    "Id",
  ],
} as const satisfies Record<Language, readonly string[]>

const statuses = {
  "zh-CN": { open: "待处理", explained: "已说明", nothing: "无问题" },
  en: { open: "open", explained: "explained", nothing: "nothing found" },
} as const satisfies Record<Language, unknown>

function placesOf({ cells }: Finding, { forms }: Report, language: Language): string {
  const names = cells.map((cell) => {
    const table = tableOf(cell)
    const form = table ? forms[table] : null
    return form === null ? cell : cellName(form, cell, language)
  })
  return names.join(language === "en" ? "; " : "；")
}

function linesOf(entry: Entry, stated: readonly StatedExplanation[], language: Language): string[][] {
  const words = wordings[language]
  const { standing, path } = entry
  if (!isDone(entry)) {
    if (standing.state !== "failed") return []
    const verdict = verdictOfFailure(standing.code)
    const { title, todo } = wordFailure(standing, language)
    const shown = verdict === null ? "" : words.verdicts[verdict]
    return [[path, "", "", shown, "", title, "", todo, "", "", statuses[language].open, standing.code]]
  }
  const { report } = entry.standing.reading
  const { check } = explained(entry.standing.check, stated)
  const whose = [path, report.agency.name ?? "", String(report.year ?? ""), words.verdicts[check.verdict]]
  if (check.findings.length === 0) return [[...whose, "", "", "", "", "", "", statuses[language].nothing, ""]]
  return check.findings.map((finding) => {
    const rule = wordRule(finding.rule, language)
    const reason = finding.explanation ? `${finding.explanation.reason} (${finding.explanation.by})` : ""
    return [
      ...whose,
      words.severities[finding.severity],
      wordFinding(factsOf(finding, report, language), language),
      placesOf(finding, report, language),
      rule?.fix ?? "",
      rule?.basis ?? "",
      reason,
      finding.explanation ? statuses[language].explained : statuses[language].open,
      finding.id,
    ]
  })
}

/** What is to be done about the files, a line a finding, with a column for how far it has come. */
export function workList(
  entries: readonly Entry[],
  statedFor: (entry: Entry) => readonly StatedExplanation[],
  language: Language,
): { readonly header: readonly string[]; readonly lines: readonly (readonly string[])[] } {
  return { header: header[language], lines: entries.flatMap((entry) => linesOf(entry, statedFor(entry), language)) }
}
