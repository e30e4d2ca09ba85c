import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const requestsBalance: RuleWordings = {
  "zh-CN": {
    title: "收办平衡：新收＋结转＝办结＋结转下年",
    why: "收到的申请要么已经办结，要么结转下年度继续办理，每一类申请人都如此。这是表三左上角印着的勾稽关系。",
    fix: "核对本年新收、上年结转、（七）总计、结转下年度四格，改正填错的一格。",
    basis: "表三左上角：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”",
    message: (facts) =>
      `${facts.place}：${zh.terms(facts.expected)}，合计 ${zh.shown(facts.finding.expected)}；${zh.terms(facts.found)}，合计 ${zh.shown(facts.finding.found)}${zh.off(facts)}。`,
  },
  en: {
    title: "Received + carried in = handled + carried over",
    why: "A request that came in was either answered or is carried over, for every kind of applicant. It is the identity printed in the corner of table three.",
    fix: "Check the four figures and mend the wrong one.",
    basis: "Table three, top left corner: “the sum of items one and two equals the sum of items three and four”",
    message: (facts) =>
      `${facts.place}: ${en.terms(facts.expected)} make ${en.shown(facts.finding.expected)}; ${en.terms(facts.found)} make ${en.shown(facts.finding.found)}${en.off(facts)}.`,
  },
}
