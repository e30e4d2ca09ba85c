import { expect, test } from "vitest"
import { fileSize } from "./file-size.ts"

test.each([
  [834, "834 B"],
  [12_300, "12 KB"],
  [3_565_158, "3.4 MB"],
])("%i", (bytes, text) => {
  expect(fileSize(bytes)).toBe(text)
})
