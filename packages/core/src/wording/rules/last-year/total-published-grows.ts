import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const totalPublishedGrows: RuleWordings = {
  "zh-CN": {
    title: "对外公开总数量不比上年少",
    why: "对外公开总数量是累计数，新公开的会加进去，一般不会减少。",
    fix: "对照上一年度报告，核对填的是累计数还是当年的数。",
    basis: "表二（2019年格式）“对外公开总数量”的含义（据含义推得，格式没有印明）",
    message: (facts) =>
      `${facts.place}：对外公开总数量填 ${zh.shown(facts.finding.found)}，比上一年度报告的 ${zh.shown(facts.finding.expected)} 还少${zh.off(facts)}。`,
    exceptions: ["文件清理后撤下", "机构改革后文件划转", "统计范围不同"],
  },
  en: {
    title: "What is published in all does not shrink",
    why: "It is a running count to which each year adds.",
    fix: "Compare with last year's report, and see whether the running count or the year's own was filled in.",
    basis: "What “published in all” means in table two of the form of 2019 (the form does not print it)",
    message: (facts) =>
      `${facts.place}: ${en.shown(facts.finding.found)} published in all, fewer than the ${en.shown(facts.finding.expected)} of last year's report${en.off(facts)}.`,
    exceptions: [
      "Documents were taken down in a clean-up",
      "Documents were handed over",
      "The figures cover something else",
    ],
  },
}
