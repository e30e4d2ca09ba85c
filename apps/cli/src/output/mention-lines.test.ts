import type { Mention } from "@gouji/core"
import pc from "picocolors"
import { expect, it } from "vitest"
import { mentionLines } from "./mention-lines.ts"

const paragraph = "联系人张某，手机13900001111。"
const report = { title: null, sections: [{ id: "other" as const, heading: "六、", paragraphs: [paragraph] }] }
const mention: Mention = {
  section: "other",
  paragraph: 0,
  start: 8,
  end: 19,
  text: "联系人张某，手机139****1111。",
  readings: [],
  nearest: null,
}

it("points at the passage with carets where there is no colour", () => {
  expect(mentionLines(mention, report, pc.createColors(false))).toEqual([
    "「联系人张某，手机139****1111。」",
    `${" ".repeat(18)}${"^".repeat(11)}`,
  ])
})

it("underlines it where there is", () => {
  const [line, ...more] = mentionLines(mention, report, pc.createColors(true))
  expect(line).toContain("\u001b[4m139****1111")
  expect(more).toEqual([])
})

it("shortens a long sentence on both sides, and shows what a text says without obeying it", () => {
  const long = `${"前".repeat(60)}\u001b[2J${paragraph}${"后".repeat(60)}`
  const at = long.indexOf("139")
  const shown = { ...mention, start: at, end: at + 11, text: long.replace("13900001111", "139****1111") }
  const sections = [{ id: "other" as const, heading: "六、", paragraphs: [long] }]
  const [line] = mentionLines(shown, { title: null, sections }, pc.createColors(false))
  expect(line).toMatch(/^「…前+\\x1b\[2J联系人张某，手机139\*{4}1111。后+…」$/)
})

it("has nothing for a finding about figures, and the sentence where the passage cannot be told", () => {
  expect(mentionLines(undefined, report, pc.createColors(false))).toEqual([])
  expect(mentionLines({ ...mention, paragraph: 3 }, report, pc.createColors(false))).toEqual([`「${mention.text}」`])
})
