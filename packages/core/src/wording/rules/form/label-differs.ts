import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const labelDiffers: RuleWordings = {
  "zh-CN": {
    title: "表格文字与格式不同",
    why: "表格的行名应当与格式一致。数已读取，核对不受影响。",
    fix: "按格式改正文字。",
    basis: "年度报告格式规定的表格文字",
    message: (facts) =>
      `表格文字为“${zh.shown(facts.finding.found)}”，格式规定为“${zh.shown(facts.finding.expected)}”，请改正。`,
    exceptions: ["文件转换时丢了字，原文件无误"],
  },
  en: {
    title: "A label differs from the form",
    why: "Rows should be labelled as in the form. The figures were read and checked all the same.",
    fix: "Mend the label.",
    basis: "The labels of the printed form",
    message: (facts) =>
      `The table says “${en.shown(facts.finding.found)}”, the form says “${en.shown(facts.finding.expected)}”.`,
    exceptions: ["Signs were lost when the file was converted, and the original is right"],
  },
}
