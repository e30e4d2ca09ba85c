import type { Facts } from "../../../check/index.ts"
import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"
import { memberExceptions } from "./exceptions.ts"

const few = 4

const list = (facts: Facts, comma: string) =>
  facts.expected
    .slice(0, few)
    .map((term) => `${term.of ?? ""} ${term.value}`.trim())
    .join(comma)

const isLong = (facts: Facts) => facts.expected.length > few

export const membersExceedSum: RuleWordings = {
  "zh-CN": {
    title: "所属各单位之和不超过全区域的数",
    why: "政府报告的数是办公厅（室）、各部门、下级政府之和。提供的各单位加起来已经超过它，说明有漏计或口径不同；加起来较少的，可能只是提供得不全，不作判断。",
    fix: "逐个单位核对这一格，找出漏计的单位或报送与发布不一致的数。",
    basis: "汇总关系（据统计范围推得，格式没有印明）；仅适用于统计范围为全区域的报告",
    message: (facts) =>
      `${facts.place}：全区域填 ${zh.shown(facts.finding.found)}，所提供的单位相加已有 ${zh.shown(facts.finding.expected)}（${list(facts, "、")}${isLong(facts) ? ` 等 ${facts.expected.length} 个单位` : ""}）${zh.off(facts)}。`,
    exceptions: memberExceptions["zh-CN"],
  },
  en: {
    title: "The bodies of a region come to no more than the region",
    why: "A government's report is the sum of its office, its departments and the governments below. Where the bodies that were given come to more, one was left out or counts otherwise; where they come to less, some may just not have been given, and nothing is said.",
    fix: "Go through this cell body by body, and find the one that was left out or reported other figures than it published.",
    basis: "What a sum over a region means (the form does not print it); for reports that cover a whole region",
    message: (facts) =>
      `${facts.place}: ${en.shown(facts.finding.found)} for the region; the bodies given come to ${en.shown(facts.finding.expected)} already (${list(facts, ", ")}${isLong(facts) ? ` and others, ${facts.expected.length} bodies` : ""})${en.off(facts)}.`,
    exceptions: memberExceptions.en,
  },
}
