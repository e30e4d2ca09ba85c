import { expect, it } from "vitest"
import { escapeText } from "./escape.ts"

it.each([
  ["一、总体情况 100%", "一、总体情况 100%"],
  ["\u001b[31mred\u001b[0m", "\\x1b[31mred\\x1b[0m"],
  ["a\nb\r\tc", "a\\nb\\r\\tc"],
  ["\u009b2J", "\\x9b2J"],
  ["\u0007\u007f\u0000", "\\x07\\x7f\\x00"],
  ["\u202egpj.exe", "\\u202egpj.exe"],
  ["x\u2028y", "x\\u2028y"],
])("%j → %s", (text, safe) => {
  expect(escapeText(text)).toBe(safe)
})
