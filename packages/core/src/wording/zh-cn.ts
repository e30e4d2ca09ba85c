import { blank, meanings, plain } from "./phrases/zh-cn.ts"
import type { Wordings } from "./wordings.ts"
import { zhCNRepair, zhCNSlips } from "./zh-cn-slips.ts"

/** 中文措辞。 */
export const zhCN: Wordings = {
  verdicts: { pass: "勾稽关系成立", fail: "需要修改", inconclusive: "无法判定" },
  slips: zhCNSlips,
  repair: zhCNRepair,
  atLeast: (least) => `应不小于 ${least}`,
  severities: { error: "错误", warning: "提醒", notice: "提示" },
  whyNot: {
    "table-missing": "没有识别到这张表",
    "cell-missing": "有的数没有读到",
    "figure-blank": "有空白格，无法相加",
    "not-given": "材料中没有所需的内容",
    "last-year-missing": "没有提供上一年度的报告",
    "members-missing": "没有提供所属各单位的报告",
    "not-comparable": "口径不同或者不明，不能相比",
    "rule-failed": "规则本身出错",
  },
  finding: plain,
  meanings,
  blank,
}
