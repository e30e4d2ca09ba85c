import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const requestsFigures: RuleWordings = {
  "zh-CN": {
    title: "表三填不小于零的整数",
    why: "申请按件计，没有半件，也没有负数。",
    fix: "改为不小于零的整数。",
    basis: "表三各栏为件数",
    message: zh.kind,
  },
  en: {
    title: "Table three holds whole numbers",
    why: "Requests are counted in whole pieces.",
    fix: "Write a whole number that is not negative.",
    basis: "Table three counts requests",
    message: en.kind,
  },
}
