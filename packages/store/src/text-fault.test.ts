import { describe, expect, it } from "vitest"
import { textFault } from "./text-fault.ts"

describe("textFault", () => {
  it.each([
    [{ a: ["字", 1, null, { b: "𠮷" }] }, null],
    [{ a: ["字", { "b/c~": "\0" }] }, "/a/1/b~1c~0"],
    [{ a: "\udc00" }, "/a"],
    [{ a: { "\ud800": 1 } }, "/a"],
    ["\0", ""],
  ])("%j: %j", (value, expected) => expect(textFault(value)).toBe(expected))
})
