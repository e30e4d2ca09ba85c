import { checkReading } from "@gouji/core"
import { expect, it } from "vitest"
import { type Block, paragraph, tableOf } from "../document.ts"
import { recognise } from "./recognise.ts"

const read = (...blocks: Block[]) =>
  recognise({ mediaType: "text/plain", blocks, about: { titles: [], published: null }, warnings: [] })
const title = paragraph("虚构县档案局2024年政府信息公开工作年度报告")
const parts = [
  "一、总体情况",
  "本年工作正常。",
  "五、存在的主要问题及改进情况",
  "无其他问题。",
  "六、其他需要报告的事项",
  "无。",
].map(paragraph)
const privateNumbers = (...blocks: Block[]) =>
  read(...blocks).warnings.filter((warning) => warning.code === "private-number")

it("masks a number that stands before the first part, and says where", () => {
  const opening = paragraph("如有疑问，请联系王某某，电话：13900001111。")
  const [found, ...more] = privateNumbers(title, opening, ...parts)
  expect(more).toEqual([])
  expect(found).toMatchObject({
    expected: "mobile",
    found: "如有疑问，请联系王某某，电话：139****1111。",
    place: { block: 1 },
  })
  expect(JSON.stringify(found)).not.toContain("13900001111")
})

it("looks into the cells of tables", () => {
  const table = tableOf(
    [
      ["姓名", "身份证号"],
      ["李某", "身份证号329999198506150023"],
    ],
    "grid",
  )
  expect(privateNumbers(title, ...parts, table)).toMatchObject([
    { expected: "id-number", place: { row: 1, column: 1 } },
  ])
})

it("leaves to the rules what the report keeps", () => {
  const reading = read(title, ...parts, paragraph("申请人李某，身份证号329999198506150023，要求公开补偿方案。"))
  expect(reading.warnings.filter((warning) => warning.code === "private-number")).toEqual([])
  const whole = { ...reading, source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) }, reader: "" }
  const { findings } = checkReading(whole, { asOf: "2025-01-20" })
  expect(findings.map(({ id }) => id)).toContain("private-id-number@other/1")
})

it("says nothing of the office's own lines", () => {
  expect(privateNumbers(title, paragraph("联系电话：0599-8000000，政务服务热线12345。"), ...parts)).toEqual([])
})
