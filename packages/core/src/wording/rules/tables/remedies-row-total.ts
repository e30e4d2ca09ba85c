import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const remediesRowTotal: RuleWordings = {
  "zh-CN": {
    title: "表四：总计等于四种结果之和",
    why: "行政复议、未经复议直接起诉、复议后起诉，各自的总计是维持、纠正、其他、尚未审结之和。",
    fix: zh.fixSum,
    basis: "表四：总计为结果维持、结果纠正、其他结果、尚未审结之和",
    message: zh.sum,
  },
  en: {
    title: "Table four: each total is the sum of four outcomes",
    why: "In each part of table four the total is upheld, corrected, other and pending together.",
    fix: en.fixSum,
    basis: "Table four: the total is the sum of the four outcomes",
    message: en.sum,
  },
}
