import { expect, it } from "vitest"
import type { Mention } from "./mention.ts"
import { mentionedPassage } from "./mentioned-passage.ts"

const paragraph = "全年受理申请12件。其中网络9件，信函3件。"
const report = {
  title: "虚构县档案局2024年政府信息公开工作年度报告",
  sections: [{ id: "requests" as const, heading: "三、", paragraphs: ["无。", paragraph] }],
}
const mention = (part: Partial<Mention>): Mention => {
  return { section: "requests", paragraph: 1, start: 0, end: 0, text: "", readings: [], nearest: null, ...part }
}

it.for([
  ["a sentence", mention({ start: 14, end: 16, text: "其中网络9件，信函3件。" }), "其中网络", "9件", "，信函3件。"],
  ["what is masked", mention({ start: 6, end: 9, text: "全年受理申请**件。" }), "全年受理申请", "**件", "。"],
  [
    "the title",
    mention({ section: null, start: 6, end: 11, text: report.title }),
    "虚构县档案局",
    "2024年",
    "政府信息公开工作年度报告",
  ],
] as const)("parts %s at its passage", ([, given, before, passage, behind]) => {
  expect(mentionedPassage(given, report)).toEqual({ before, passage, behind })
})

it.for([
  ["a sentence that is not there", mention({ start: 14, end: 16, text: "其中邮件9件。" })],
  ["a paragraph that is not there", mention({ paragraph: 7, text: "无。" })],
  ["a place behind the end", mention({ start: 90, end: 95, text: "无。" })],
] as const)("finds nothing in %s", ([, given]) => {
  expect(mentionedPassage(given, report)).toBeNull()
})
