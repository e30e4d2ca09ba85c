import { writeHtml } from "@gouji/documents"
import { expect, test } from "vitest"
import { testingReport } from "../testing/testing-report.ts"
import { readCells } from "./pasted.ts"

const { report } = testingReport({ "requests/granted/business": 5 }).reading
const html = writeHtml(report)

test("a table of the form is known by its labels", () => {
  const [table = ""] = /<table[\s\S]*?<\/table>/.exec(html) ?? []
  const read = readCells({ html: table, text: "" })
  expect(read.kind).toBe("tables")
  if (read.kind === "tables") expect(read.report.cells).toEqual(report.cells)
})

test.each([
  ["figures", "1\t2\n3\t4"],
  ["labels of something else", "甲乙丙\t2\n丁戊己\t4\n庚辛壬\t5"],
])("%s are cells and no more", (_, text) => {
  expect(readCells({ html: "", text }).kind).toBe("block")
})
