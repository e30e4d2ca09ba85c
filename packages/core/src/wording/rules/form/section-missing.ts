import type { RuleWordings } from "../../rule-wordings.ts"

export const sectionMissing: RuleWordings = {
  "zh-CN": {
    title: "缺少规定部分",
    why: "年度报告由六个部分组成，没有内容的部分也要写明“无”。",
    fix: "补上这一部分的标题和内容；确无内容的，写“无”。",
    basis: "《政府信息公开条例》第五十条；年度报告格式规定的六个部分",
    message: (facts) => `没有找到“${facts.place}”部分。`,
    exceptions: ["该部分在网页上另以附件、图片公布"],
  },
  en: {
    title: "A part of the report is missing",
    why: "A report has six parts, even where there is nothing to say in one.",
    fix: "Add the heading and the text; where there is nothing, say so.",
    basis: "OGI Regulations, Art. 50; the six parts of the printed form",
    message: (facts) => `The part “${facts.place}” was not found.`,
    exceptions: ["The part is published beside the page, as an attachment or picture"],
  },
}
