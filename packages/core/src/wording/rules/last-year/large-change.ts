import * as en from "../../phrases/en.ts"
import * as zh from "../../phrases/zh-cn.ts"
import type { RuleWordings } from "../../rule-wordings.ts"

export const largeChange: RuleWordings = {
  "zh-CN": {
    title: "与上一年度相比变化很大",
    why: "同一项数据一年之间增减到四倍以上，多是统计范围变了，也可能是填错了格或多、少写了一位。",
    fix: "核对这一格；数据无误的，在正文中说明变化的原因（如汇总的单位不同）。",
    basis: "常见情况，不是规定",
    message: (facts) =>
      `${facts.place}：上一年度 ${zh.shown(facts.finding.expected)}，本年度 ${zh.shown(facts.finding.found)}${zh.off(facts)}。`,
    exceptions: [
      "统计范围不同（本机关与全区域），或汇总的单位有增减",
      "职责划入、划出",
      "专项整治等工作使数量确有大幅变化",
    ],
  },
  en: {
    title: "Very different from last year",
    why: "A figure that is four times as large or as small as a year ago mostly covers something else; it may also stand in the wrong cell, or have a digit too many or too few.",
    fix: "Check the cell; if it is right, say in the text why it changed (for example, other bodies are summed up).",
    basis: "What is usual, not a requirement",
    message: (facts) =>
      `${facts.place}: ${en.shown(facts.finding.expected)} last year, ${en.shown(facts.finding.found)} this year${en.off(facts)}.`,
    exceptions: [
      "The figures cover something else, or other bodies are summed up",
      "Tasks were taken over or handed on",
      "A campaign really changed the number",
    ],
  },
}
