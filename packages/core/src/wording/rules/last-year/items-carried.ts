import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const itemsCarried: RuleWordings = {
  "zh-CN": {
    title: "上一年项目数量与上一年度报告衔接",
    why: "上一年度报告的“上一年项目数量”加上当年的增减，就是上一年末的项目数量，也就是本报告的“上一年项目数量”。",
    fix: "对照上一年度报告改正；权责清单另有调整的，在正文中说明。",
    basis: "表二（2019年格式）上一年项目数量、本年增/减两栏的含义（据含义推得，格式没有印明）",
    message: (facts) =>
      `${facts.place}：${zh.terms(facts.expected)}，合计 ${zh.shown(facts.finding.expected)}；本报告“上一年项目数量”填 ${zh.shown(facts.finding.found)}${zh.off(facts)}。`,
    exceptions: ["权责清单在年度之间调整", "机构改革：合并、分设、职责划转", "统计范围不同"],
  },
  en: {
    title: "Items of the year before tie with last year's report",
    why: "Last year's report gives the items of the year before it and the change: together they are what this report calls last year's items.",
    fix: "Correct it by last year's report; where the list of powers was revised, say so in the text.",
    basis: "What the columns of table two mean in the form of 2019 (the form does not print it)",
    message: (facts) =>
      `${facts.place}: ${en.terms(facts.expected)} make ${en.shown(facts.finding.expected)}; this report says ${en.shown(facts.finding.found)} for last year${en.off(facts)}.`,
    exceptions: [
      "The list of powers was revised in between",
      "Bodies were merged or split, or tasks handed on",
      "The figures cover something else",
    ],
  },
}
