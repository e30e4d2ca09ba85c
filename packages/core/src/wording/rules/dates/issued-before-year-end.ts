import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const issuedBeforeYearEnd: RuleWordings = {
  "zh-CN": {
    title: "报告日期早于年度终了",
    why: "统计期限为1月1日至12月31日，年度尚未结束时不可能有全年数据。",
    fix: "核对落款日期；数据确是年底前汇总的，补齐全年数据后重新发布。",
    basis: "《政府信息公开条例》第四十九条（报告上一年度情况）；统计期限为1月1日至12月31日",
    message: (facts) =>
      `报告日期为 ${zh.shown(facts.finding.found)}，该年度要到 ${zh.shown(facts.finding.expected)} 才结束，数据不可能覆盖全年。`,
    exceptions: ["落款日期笔误", "机构年内撤销，年度数据截至撤销之日"],
  },
  en: {
    title: "Dated before the year has ended",
    why: "The figures cover 1 January to 31 December; before the year is over they cannot be complete.",
    fix: "Check the date; if the figures were closed early, complete them and publish again.",
    basis: "OGI Regulations, Art. 49; the period is 1 January to 31 December",
    message: (facts) =>
      `The report is dated ${en.shown(facts.finding.found)}; its year ends before ${en.shown(facts.finding.expected)}, so the figures cannot cover all of it.`,
    exceptions: [
      "A slip in the date itself",
      "The body was dissolved during the year, and its figures run to that day",
    ],
  },
}
