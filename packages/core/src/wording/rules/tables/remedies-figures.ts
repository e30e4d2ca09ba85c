import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const remediesFigures: RuleWordings = {
  "zh-CN": {
    title: "表四填不小于零的整数",
    why: "案件按件计，没有半件，也没有负数。",
    fix: "改为不小于零的整数。",
    basis: "表四各栏为件数",
    message: zh.kind,
  },
  en: {
    title: "Table four holds whole numbers",
    why: "Cases are counted in whole pieces.",
    fix: "Write a whole number that is not negative.",
    basis: "Table four counts cases",
    message: en.kind,
  },
}
