import type { Language } from "../forms/index.ts"

/** What a check sheet says beside the wordings of findings. */
export interface SheetTexts {
  readonly title: string
  readonly file: string
  readonly agency: string
  readonly year: string
  readonly unknown: string
  readonly verdict: string
  readonly asOf: string
  readonly ruleset: string
  readonly none: string
  readonly columns: readonly [
    number: string,
    severity: string,
    place: string,
    finding: string,
    fix: string,
    done: string,
  ]
  readonly basis: string
  readonly explained: (reason: string, by: string) => string
  readonly repair: (sure: boolean) => string
  readonly warnings: string
  readonly coverage: string
  readonly covered: (ran: number, notApplicable: number, open: number) => string
  readonly signature: readonly string[]
  readonly wholeReport: string
  readonly allPlaces: (count: number) => string
  readonly between: string
  readonly colon: string
}

export const sheetTexts: Readonly<Record<Language, SheetTexts>> = {
  "zh-CN": {
    title: "政府信息公开工作年度报告核对单",
    file: "文件",
    agency: "机关",
    year: "年度",
    unknown: "未找到",
    verdict: "结论",
    asOf: "核对日期",
    ruleset: "规则版本",
    none: "没有发现问题。",
    columns: ["序号", "级别", "位置", "问题", "改法", "处理情况"],
    basis: "依据：",
    explained: (reason, by) => `已说明：${reason}（${by}）`,
    repair: (sure) => (sure ? "改动最少的改法（有把握）" : "改动最少的改法"),
    warnings: "读取时的提醒",
    coverage: "核对范围",
    covered: (ran, notApplicable, open) =>
      `有结论的规则 ${ran} 条，不适用 ${notApplicable} 条，有未能判断之处 ${open} 条。${open === 0 ? "" : "未能判断的："}`,
    signature: ["核对人", "复核人", "日期"],
    wholeReport: "整份报告",
    allPlaces: (count) => `等 ${count} 格`,
    between: "　",
    colon: "：",
  },
  en: {
    title: "Check sheet: annual report on open government information",
    file: "File",
    agency: "Agency",
    year: "Year",
    unknown: "not found",
    verdict: "Verdict",
    asOf: "Checked as of",
    ruleset: "Rule set",
    none: "Nothing was found.",
    columns: ["No.", "Severity", "Where", "Finding", "What to do", "Done"],
    basis: "Basis: ",
    explained: (reason, by) => `Explained: ${reason} (${by})`,
    repair: (sure) => (sure ? "The smallest change that mends it (sure)" : "The smallest change that mends it"),
    warnings: "What the reader was unsure of",
    coverage: "What was checked",
    covered: (ran, notApplicable, open) =>
      `${ran} rules gave an answer, ${notApplicable} do not apply, ${open} leave something open.${open === 0 ? "" : " Left open:"}`,
    signature: ["Checked by", "Reviewed by", "Date"],
    wholeReport: "whole report",
    allPlaces: (count) => `${count} cells in all`,
    between: ", ",
    colon: ": ",
  },
}
