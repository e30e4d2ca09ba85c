import { expect, test } from "vitest"
import { initialsOf } from "./initials.ts"

test.each([
  ["砚溪县民政局", "yxxmzj"],
  ["某省长沙市人民政府", "mscssrmzf"],
  ["某市长寿区财政局", "mscsqczj"],
  ["厦门某局", "xmmj"],
  ["第 3 示例AI新区", "d3slaixq"],
  ["", ""],
])("%s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
