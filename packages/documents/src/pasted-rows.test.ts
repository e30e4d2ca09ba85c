import { expect, test } from "vitest"
import { pastedRows } from "./pasted-rows.ts"

test("rows of a sheet come as lines and tabs", () => {
  expect(pastedRows({ html: "", text: "1\t2\r\n\t４\r\n" })).toEqual([
    ["1", "2"],
    ["", "４"],
  ])
  expect(pastedRows({ html: "", text: '"a\nb"\t1,234' })).toEqual([["a\nb", "1,234"]])
})

test("rich text gives its table, with what merged cells cover left empty", () => {
  const html =
    "<html><body><!--StartFragment--><table><tr><td rowspan=2>甲</td><td>1</td><td>2</td></tr><tr><td>3</td><td></td></tr></table></body></html>"
  expect(pastedRows({ html, text: "x" })).toEqual([
    ["甲", "1", "2"],
    ["", "3", ""],
  ])
})

test("rich text without a table says no more than its plain text", () => {
  expect(pastedRows({ html: "<p><b>12</b></p>", text: "12" })).toEqual([["12"]])
})
