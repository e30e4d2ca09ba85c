import type { RuleWordings } from "../../rule-wordings.ts"
import { expectedOf, passage } from "./passage.ts"

export const proseChange: RuleWordings = {
  "zh-CN": {
    title: "同比数据对不上",
    why: "正文写的同比增减，应与本年和上一年的数字算出来的一致。",
    fix: "对照上一年度报告重新计算。",
    basis: "正文所列数据之间的算术关系",
    message: (facts) =>
      `正文“${passage(facts)}”：写的增减为 ${facts.finding.found}，按上一年的数字计算应为 ${expectedOf(facts, "其他数")}。`,
    exceptions: ["上一年度数据事后作过更正", "两年口径不同（机构改革、汇总范围变化）"],
  },
  en: {
    title: "A change on the year before does not fit",
    why: "What the text says of the change is what the two years' figures come to.",
    fix: "Work it out again from last year's report.",
    basis: "Arithmetic between the numbers of the text",
    message: (facts) =>
      `“${passage(facts)}”: the change is given as ${facts.finding.found}; from last year's figure it is ${expectedOf(facts, "another")}.`,
    exceptions: ["Last year's figures were corrected later", "The two reports cover different bodies"],
  },
}
