import { expect, test } from "vitest"
import { passagesOf, textChanges } from "./text-changes.ts"

test("a changed sentence is told word by word", () => {
  expect(textChanges("全年新收申请12件，全部办结。", "全年新收申请15件，全部办结。")).toEqual([
    { in: "both", text: "全年新收申请" },
    { in: "before", text: "12" },
    { in: "after", text: "15" },
    { in: "both", text: "件，全部办结。" },
  ])
})

test("texts with little in common are two texts", () => {
  expect(textChanges("加强业务培训。", "本年度没有收取信息处理费的情况需要说明。")).toBeNull()
})

test("both texts can be put together again from the pieces", () => {
  const [before, after] = ["一是公开内容不够丰富，二是解读形式单一。", "一是公开内容有待丰富，二是解读形式较为单一。"]
  const pieces = textChanges(before, after) ?? []
  const without = (other: string) =>
    pieces
      .filter((piece) => piece.in !== other)
      .map(({ text }) => text)
      .join("")
  expect([without("after"), without("before")]).toEqual([before, after])
})

test("paragraphs keep their order, and what replaced what stands together", () => {
  const kinds = passagesOf([
    { in: "both", text: "甲" },
    { in: "before", text: "全年办结3件，结转1件。" },
    { in: "after", text: "全年办结4件，结转1件。" },
    { in: "after", text: "新增一段。" },
    { in: "both", text: "乙" },
  ]).map(({ kind }) => kind)
  expect(kinds).toEqual(["both", "changed", "after", "both"])
})
