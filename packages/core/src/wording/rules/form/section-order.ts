import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const sectionOrder: RuleWordings = {
  "zh-CN": {
    title: "各部分的顺序或序号不对",
    why: "六个部分有固定的顺序和序号，读者和系统都按它查找。",
    fix: "按格式调整顺序和序号。",
    basis: "年度报告格式规定的六个部分",
    message: (facts) => `“${zh.shown(facts.finding.found)}”的位置或序号与格式不一致，格式为“${facts.place}”。`,
    exceptions: ["在六个部分之外另加了一部分，序号随之顺延"],
  },
  en: {
    title: "A part out of order",
    why: "The six parts have their order and numbers, by which people and machines look for them.",
    fix: "Put them in the order of the form.",
    basis: "The six parts of the printed form",
    message: (facts) =>
      `“${en.shown(facts.finding.found)}” stands elsewhere, or under another number, than “${facts.place}” of the form.`,
    exceptions: ["A part was added to the six, and the numbers moved on"],
  },
}
