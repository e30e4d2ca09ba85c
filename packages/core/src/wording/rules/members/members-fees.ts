import type { Facts } from "../../../check/index.ts"
import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"
import { memberExceptions } from "./exceptions.ts"

const isTotal = ({ finding }: Facts) => finding.id.endsWith("@total")

export const membersFees: RuleWordings = {
  "zh-CN": {
    title: "全区域的信息处理费与所属单位的说法一致",
    why: "政府报告第六部分汇总本区域收取的信息处理费：列明的单位，金额应与该单位自己的报告相同；合计不会少于所提供的单位之和。",
    fix: "与该单位核对实际收取的金额，改正写错的一处。",
    basis: "汇总关系（据统计范围推得，格式没有印明）；仅适用于统计范围为全区域的报告",
    message: (facts) => {
      const { expected, found } = facts.finding
      return isTotal(facts)
        ? `${zh.passage(facts)}：全区域为 ${found} 元，所提供的单位的报告相加已有 ${expected} 元。`
        : `${zh.passage(facts)}：该单位写为 ${found} 元，其自己的报告写的是 ${expected} 元。`
    },
    exceptions: [
      memberExceptions["zh-CN"][0],
      "一份报告写的是应收的金额，另一份写的是实际收取的金额",
      memberExceptions["zh-CN"][3],
      memberExceptions["zh-CN"][4],
    ],
  },
  en: {
    title: "A region’s fees for processing are those that its bodies report",
    why: "Section six of a government's report sums up the fees of its region: a body that it lists has what its own report says, and all have no less than the bodies that were given.",
    fix: "Ask the body what was paid, and mend the report that has it wrong.",
    basis: "What a sum over a region means (the form does not print it); for reports that cover a whole region",
    message: (facts) => {
      const { expected, found } = facts.finding
      return isTotal(facts)
        ? `${en.passage(facts)}: ${found} yuan for the region; the reports of the bodies given come to ${expected} yuan already.`
        : `${en.passage(facts)}: ${found} yuan for this body, whose own report says ${expected} yuan.`
    },
    exceptions: [
      memberExceptions.en[0],
      "One report says what was asked for, the other what was paid",
      memberExceptions.en[3],
      memberExceptions.en[4],
    ],
  },
}
