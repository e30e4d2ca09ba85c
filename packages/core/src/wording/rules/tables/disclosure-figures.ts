import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const disclosureFigures: RuleWordings = {
  "zh-CN": {
    title: "表二填数规范",
    why: "件数、数量是不小于零的整数；金额不小于零，可有小数；本年增/减可为负数。",
    fix: "按该栏的含义改正。",
    basis: "表二各栏的计量含义",
    message: zh.kind,
  },
  en: {
    title: "Table two: figures of the right kind",
    why: "Counts are whole and not negative; amounts are not negative; a change may be negative.",
    fix: "Correct the figure to what the column measures.",
    basis: "What the columns of table two measure",
    message: en.kind,
  },
}
