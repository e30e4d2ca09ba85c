import { expect, it } from "vitest"
import { align } from "./align.ts"

it("stands columns under each other, Chinese taking two places a character", () => {
  const rows = [
    ["自然人", "12", "a"],
    ["total", "3001", "总计"],
    ["", "0", ""],
  ]
  expect(align(rows, ["left", "right", "left"])).toEqual(["自然人    12  a", "total   3001  总计", "           0"])
})
