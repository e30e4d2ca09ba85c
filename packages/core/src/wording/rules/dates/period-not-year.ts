import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

const span = (value: string | number | null, to: string) => String(value ?? "").replace("/", to)

export const periodNotYear: RuleWordings = {
  "zh-CN": {
    title: "统计期限与报告年度不符",
    why: "报告的数据应覆盖报告年度的1月1日至12月31日。",
    fix: "核对统计期限的起止日期，常见的是沿用了上一年的文字；数据确未覆盖全年的，补齐后重新填报。",
    basis: "《政府信息公开条例》第四十九条（报告上一年度情况）",
    message: (facts) =>
      `${zh.passage(facts)}：统计期限写的是 ${span(facts.finding.found, " 至 ")}，应为 ${span(facts.finding.expected, " 至 ")}。`,
    exceptions: ["机构年内新设或撤销，数据从设立之日起或至撤销之日止", "标题中的年度写错"],
  },
  en: {
    title: "The period stated is not the report's year",
    why: "The figures cover 1 January to 31 December of the report's year.",
    fix: "Check both dates; often last year's sentence was kept. Where the figures do not cover the year, complete them.",
    basis: "OGI Regulations, Art. 49 (the year before)",
    message: (facts) =>
      `${en.passage(facts)}: the period is given as ${span(facts.finding.found, " to ")}; it should be ${span(facts.finding.expected, " to ")}.`,
    exceptions: ["The body was set up or dissolved during the year", "A slip in the year of the title"],
  },
}
