import type { RuleWordings } from "../../rule-wordings.ts"
import { expectedOf, passage } from "./passage.ts"

export const proseSublist: RuleWordings = {
  "zh-CN": {
    title: "分项之和与总数不符",
    why: "正文先写总数、再列分项的，分项加起来应等于总数，任何时候都不应超过总数。",
    fix: "核对各分项和总数；分项之间有交叉的，写明。",
    basis: "正文所列数据之间的算术关系",
    message: (facts) =>
      `正文“${passage(facts)}”：总数为 ${facts.finding.found}，所列分项合计 ${expectedOf(facts, "其他数")}。`,
    exceptions: ["分项有交叉，同一件重复计入"],
  },
  en: {
    title: "Parts do not add up to their total",
    why: "Parts listed behind a number add up to it where the list is whole, and never to more.",
    fix: "Check the parts and the total; where parts overlap, say so.",
    basis: "Arithmetic between the numbers of the text",
    message: (facts) =>
      `“${passage(facts)}”: the total is ${facts.finding.found}, the parts come to ${expectedOf(facts, "another number")}.`,
    exceptions: ["Parts overlap, so that one case counts twice"],
  },
}
