import { expect, it } from "vitest"
import { emptyReport } from "../forms/index.ts"
import type { Mention } from "../report/index.ts"
import type { Finding } from "./check.ts"
import { factsOf } from "./facts.ts"

const finding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  rule: id.split("@")[0] ?? "",
  severity: "warning",
  cells: [],
  operands: [],
  expected: null,
  found: null,
  explanation: null,
  ...more,
})
const forms = { disclosure: "2021", requests: "2021", remedies: "2021" } as const
const placeOf = (of: Finding) => factsOf(of, { ...emptyReport(), forms }, "zh-CN").place
const mention = (section: Mention["section"]): Mention => {
  return { section, paragraph: 1, start: 0, end: 1, text: "无", readings: [], nearest: null }
}

it.for([
  [finding("a@requests/1", { mention: mention("requests") }), "三、收到和处理政府信息公开申请情况，第2段"],
  [finding("a@title/1", { mention: mention(null) }), "标题"],
  [finding("a@other/2"), "六、其他需要报告的事项"],
  [finding("a@outside/1"), "六个部分以外的文字"],
  [finding("a@total", { cells: ["requests/received/total"] }), "总计"],
] as const)("%# names %s", ([given, name]) => {
  expect(placeOf(given)).toBe(name)
})
