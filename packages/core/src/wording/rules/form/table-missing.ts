import type { RuleWordings } from "../../rule-wordings.ts"

export const tableMissing: RuleWordings = {
  "zh-CN": {
    title: "缺少规定的表格",
    why: "第二、三、四部分以表格形式报告，数据要能查、能核对。",
    fix: "补上表格，没有发生的填 0；表格若是图片或附件，请改用文字表格。",
    basis: "年度报告格式第二、三、四部分",
    message: (facts) => `没有读到“${facts.place}”的表格。`,
    exceptions: ["表格以图片或附件公布，读不到文字", "2019年度的报告，当时只是鼓励使用新格式"],
  },
  en: {
    title: "A table is missing",
    why: "Parts two, three and four are tables.",
    fix: "Add the table, with 0 where nothing happened; where it is a picture or an attachment, use a text table.",
    basis: "Parts two to four of the printed form",
    message: (facts) => `The table of “${facts.place}” was not found.`,
    exceptions: [
      "The table is published as a picture or attachment",
      "A report for 2019, when the form was only encouraged",
    ],
  },
}
