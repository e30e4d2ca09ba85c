import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const requestsRowTotal: RuleWordings = {
  "zh-CN": {
    title: "表三每行：总计等于各类申请人之和",
    why: "总计栏是自然人与法人或其他组织五栏之和，每一行都如此。",
    fix: zh.fixSum,
    basis: "表三：总计栏为自然人与法人或其他组织各栏之和",
    message: zh.sum,
  },
  en: {
    title: "Table three: each total is the sum of its row",
    why: "The total is natural persons plus the five kinds of organisations, in every row.",
    fix: en.fixSum,
    basis: "Table three: the total column is the sum of the others",
    message: en.sum,
  },
}
