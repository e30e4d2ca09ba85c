import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const requestsOutcomes: RuleWordings = {
  "zh-CN": {
    title: "办理结果各项之和等于（七）总计",
    why: "每件申请只计入一种办理结果，所以（一）至（六）各项相加就是（七）总计。",
    fix: zh.fixSum,
    basis: "表三第三项：（七）总计为（一）至（六）各项之和",
    message: (facts) =>
      `${facts.place}：${zh.terms(facts.expected)}，（一）至（六）合计 ${zh.shown(facts.finding.expected)}；（七）总计填 ${zh.shown(facts.finding.found)}${zh.off(facts)}。`,
  },
  en: {
    title: "Outcomes add up to (7) Total",
    why: "Each request is counted under one outcome, so items (1) to (6) add up to (7).",
    fix: en.fixSum,
    basis: "Table three, item 3: (7) is the sum of (1) to (6)",
    message: (facts) =>
      `${facts.place}: items (1) to (6) add up to ${en.shown(facts.finding.expected)} (${en.terms(facts.expected)}), (7) says ${en.shown(facts.finding.found)}${en.off(facts)}.`,
  },
}
