import type { RuleWordings } from "../../rule-wordings.ts"
import { passage } from "./passage.ts"

export const prosePercentage: RuleWordings = {
  "zh-CN": {
    title: "百分比与数字对不上",
    why: "正文写的“占…%”，应是前面的件数占总数的比例。",
    fix: "重新计算百分比；分母不是申请总数或办结总数的，写明是占什么的比例。",
    basis: "正文所列数据之间的算术关系",
    message: (facts) =>
      `正文“${passage(facts)}”：占 ${facts.finding.found}%，按表中总数算${facts.finding.expected === null ? "对不上" : `应为 ${facts.finding.expected}%`}，与正文中的其他总数也对不上。`,
    exceptions: ["百分比的分母不在正文和表格中"],
  },
  en: {
    title: "A percentage does not fit its number",
    why: "A share in the text is that of the number before it in a total of the text or the table.",
    fix: "Work it out again; where it is a share of something else, say of what.",
    basis: "Arithmetic between the numbers of the text",
    message: (facts) =>
      `“${passage(facts)}”: ${facts.finding.found} per cent; ${facts.finding.expected === null ? "no total gives that" : `of the table's total it would be ${facts.finding.expected}, and no total of the text gives it either`}.`,
    exceptions: ["The whole that it is a share of stands neither in the text nor in the table"],
  },
}
