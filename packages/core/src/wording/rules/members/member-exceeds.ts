import type { Facts } from "../../../check/index.ts"
import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"
import { memberExceptions } from "./exceptions.ts"

const list = (facts: Facts, comma: string) =>
  facts.expected.map((term) => `${term.of ?? ""} ${term.value}`.trim()).join(comma)

export const memberExceeds: RuleWordings = {
  "zh-CN": {
    title: "全区域的数不小于所属任何一个单位",
    why: "政府报告汇总本区域各单位的数据，合计不会比其中一个单位的数还小。",
    fix: "核对汇总时是否漏了该单位，或该单位报送的数与其发布的报告不一致。",
    basis: "汇总关系（据统计范围推得，格式没有印明）；仅适用于统计范围为全区域的报告",
    message: (facts) =>
      `${facts.place}：全区域填 ${zh.shown(facts.finding.found)}，而所属单位的报告中：${list(facts, "、")}。`,
    exceptions: memberExceptions["zh-CN"],
  },
  en: {
    title: "The whole region has no less than one body in it",
    why: "A government's report sums up the bodies of its region, and a sum is no less than one of its parts.",
    fix: "See whether the body was left out, or reported other figures than it published.",
    basis: "What a sum over a region means (the form does not print it); for reports that cover a whole region",
    message: (facts) =>
      `${facts.place}: ${en.shown(facts.finding.found)} for the region, but in the reports of its bodies: ${list(facts, ", ")}.`,
    exceptions: memberExceptions.en,
  },
}
