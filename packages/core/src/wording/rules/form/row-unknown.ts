import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const rowUnknown: RuleWordings = {
  "zh-CN": {
    title: "表格有格式以外的行",
    why: "自行增加的行（如小计）会被重复计算，或被误认为规定的行。这一行的数没有读取。",
    fix: "删去这一行；确需说明的，写到正文里。",
    basis: "年度报告格式规定的表格各行",
    message: (facts) => `表格中有一行“${zh.shown(facts.finding.found)}”，格式没有这一行，它的数没有计入任何核对。`,
    exceptions: ["文件转换时把表外的文字带进了表格"],
  },
  en: {
    title: "A row that the form does not have",
    why: "Rows that were added, such as subtotals, are counted twice or taken for others. Its figures were not read.",
    fix: "Delete the row; what has to be explained goes into the text.",
    basis: "The rows of the printed form",
    message: (facts) =>
      `The table has a row “${en.shown(facts.finding.found)}”, which the form does not have; its figures were not checked.`,
    exceptions: ["Text beside the table got into it when the file was converted"],
  },
}
