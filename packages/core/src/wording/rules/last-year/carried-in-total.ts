import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"
import { carriedExceptions } from "./exceptions.ts"

export const carriedInTotal: RuleWordings = {
  "zh-CN": {
    title: "上年结转＝上一年度报告的结转下年度",
    why: "上一年度没有办结的申请，就是本年度一开始的结转件数，两份报告应当一致。",
    fix: "对照上一年度报告第四项“结转下年度继续办理”的总计，改正本年第二项；上年的数确有更正的，在正文中说明。",
    basis: "表三第二项“上年结转”与上一年度报告表三第四项“结转下年度继续办理”（据两项含义推得，格式没有印明）",
    message: (facts) =>
      `第二项“上年结转”的总计填 ${zh.shown(facts.finding.found)}，上一年度报告“结转下年度继续办理”的总计是 ${zh.shown(facts.finding.expected)}${zh.off(facts)}。`,
    exceptions: carriedExceptions["zh-CN"],
  },
  en: {
    title: "Carried in = carried over by last year's report",
    why: "What was still open at the end of last year is what this year began with: both reports should say the same.",
    fix: "Compare with item four of last year's report and mend item two; where last year's figure was corrected, say so in the text.",
    basis:
      "Table three, item two, and item four of last year's report (from what the items mean; the form does not print it)",
    message: (facts) =>
      `The total carried in is ${en.shown(facts.finding.found)}; last year's report carried over ${en.shown(facts.finding.expected)}${en.off(facts)}.`,
    exceptions: carriedExceptions.en,
  },
}
