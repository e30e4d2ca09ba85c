import { expect, test } from "vitest"
import { readDisplays, toggled, writeDisplays } from "./display.ts"

test.each([
  ["large contrast", ["large", "contrast"]],
  ["contrast-large", ["large", "contrast"]],
  ["large large", ["large"]],
  ["normal", []],
  ["huge", []],
  [null, []],
])("reads %s", (text, shown) => {
  expect(readDisplays(text)).toEqual(shown)
})

test("one is turned on and off, and the other stays", () => {
  expect(toggled([], "large")).toEqual(["large"])
  expect(toggled(["large", "contrast"], "large")).toEqual(["contrast"])
})

test("what is written is read", () => {
  for (const shown of [[], ["large"], ["large", "contrast"]] as const)
    expect(readDisplays(writeDisplays(shown))).toEqual(shown)
  expect(writeDisplays([])).toBe("normal")
})
