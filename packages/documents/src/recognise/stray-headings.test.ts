import { expect, it } from "vitest"
import { readDocument } from "../read-document.ts"

const part = (heading: string) => `${heading}\n\n本部分为虚构的文字，仅供测试使用。\n`
const parts = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
]
const opening = "本报告所列数据的统计期限为2024年1月1日至2024年12月31日。"

async function read(headings: readonly string[], before = opening) {
  const text = `示例县教育局2024年政府信息公开工作年度报告\n\n${before}\n\n${headings.map(part).join("\n")}`
  const reading = await readDocument(new TextEncoder().encode(text), { name: "report.txt" })
  const codes = reading.warnings.filter(({ code }) => code.startsWith("section-"))
  return { report: reading.report, said: codes.map(({ code, expected }) => `${code} ${expected}`) }
}
const swapped = (a: number, b: number) =>
  parts.map((_, index) => parts[index === a ? b : index === b ? a : index] ?? "")

it("says nothing of six parts in their order, and keeps what stands in front of them", async () => {
  const { report, said } = await read(parts)
  expect(said).toEqual([])
  expect(report.opening).toEqual([opening])
})

it("tells a part out of order from one that is missing", async () => {
  const { said } = await read(swapped(3, 4))
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/^section-misplaced [四五]、/)
  expect((await read(parts.slice(0, 5))).said).toEqual(["section-missing 六、其他需要报告的事项"])
})

it("knows a part under another's number", async () => {
  const misnumbered = parts.map((heading) => heading.replace(/^四/, "三"))
  expect((await read(misnumbered)).said).toEqual(["section-misplaced 四、政府信息公开行政复议、行政诉讼情况"])
})

it("says that a part stands there twice", async () => {
  expect((await read([...parts, parts[1] ?? ""])).said).toEqual(["section-repeated 二、主动公开政府信息情况"])
})

it("takes no table of contents for the parts, and no point within a part", async () => {
  expect((await read(parts, parts.join("\n\n"))).said).toEqual([])
  expect((await read(["一、总体情况", "（二）主动公开政府信息情况", ...parts.slice(1)])).said).toEqual([])
})

it("keeps no line of the page around a report", async () => {
  const text = `索引号：1234。\n\n示例县教育局2024年政府信息公开工作年度报告\n\n发布日期：2025-01-20\n\n${opening}\n\n${parts.map(part).join("\n")}`
  const { report } = await readDocument(new TextEncoder().encode(text), { name: "report.txt" })
  expect(report.opening).toEqual([opening])
})
