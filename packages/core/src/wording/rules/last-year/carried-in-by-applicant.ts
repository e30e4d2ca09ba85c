import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"
import { carriedExceptions } from "./exceptions.ts"

export const carriedInByApplicant: RuleWordings = {
  "zh-CN": {
    title: "各类申请人的上年结转与上一年度报告一致",
    why: "每一类申请人上年没有办结的件数，通常就是本年该类的结转件数。总计相符、只有各栏不同的，多是申请人类别有调整。",
    fix: "对照上一年度报告第四项的同一栏；总计相符、类别确有调整的，不必修改。",
    basis: "表三第二项“上年结转”与上一年度报告表三第四项“结转下年度继续办理”的同一栏（据两项含义推得，格式没有印明）",
    message: (facts) =>
      `${facts.place}：第二项“上年结转”填 ${zh.shown(facts.finding.found)}，上一年度报告“结转下年度继续办理”是 ${zh.shown(facts.finding.expected)}${zh.off(facts)}。`,
    exceptions: ["申请人类别重新归类：总计相符，各栏不同", ...carriedExceptions["zh-CN"]],
  },
  en: {
    title: "Carried in, by kind of applicant, as last year's report has it",
    why: "What was open for each kind of applicant is mostly what this year began with. Where only these differ and the total agrees, applicants were mostly put under another kind.",
    fix: "Compare with the same column of item four in last year's report; where the total agrees and the kinds were changed, leave it.",
    basis:
      "Table three, item two, and item four of last year's report (from what the items mean; the form does not print it)",
    message: (facts) =>
      `${facts.place}: ${en.shown(facts.finding.found)} carried in; last year's report carried over ${en.shown(facts.finding.expected)}${en.off(facts)}.`,
    exceptions: [
      "Applicants were put under another kind: the total agrees, the columns differ",
      ...carriedExceptions.en,
    ],
  },
}
