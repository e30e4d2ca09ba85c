import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const requestsBlankTotal: RuleWordings = {
  "zh-CN": {
    title: "表三总计栏空白",
    why: "分项填了数而总计留空，读者无从得知总数，勾稽关系也无法核对。空白不等于零。",
    fix: zh.fixBlank,
    basis: "表三总计栏（没有规定空格必须填零，故只作提醒）",
    message: zh.blankTotal,
    exceptions: ["没有规定要求空格填零；空白只表示未填，不等于零"],
  },
  en: {
    title: "Table three: total left blank",
    why: "Parts are given and the total is blank: nobody can tell the total or check the sums. Blank is not zero.",
    fix: en.fixBlank,
    basis: "Table three, total column (no rule demands zeros, so this is a reminder)",
    message: en.blankTotal,
    exceptions: ["Nothing demands zeros in empty cells; a blank says that nothing was filled in, and is not zero"],
  },
}
