import { expect, test } from "vitest"
import { attachment, cleanFileName } from "./file-name.ts"

test.each([
  ["年报.html", "年报.html"],
  ["../../etc/passwd", "passwd"],
  ["C:\\报告\\年报.docx", "年报.docx"],
  ["报告\u202excod.exe", "报告xcod.exe"],
  ["a\r\nSet-Cookie: x.txt", "aSet-Cookie: x.txt"],
  ["\ud800.txt", ".txt"],
  ["  ", "fallback"],
  ["..", "fallback"],
  ["", "fallback"],
])("%j is kept as %j", (given, kept) => {
  expect(cleanFileName(given, "fallback")).toBe(kept)
})

test("a long name keeps its ending", () => {
  const kept = cleanFileName(`${"𠮷".repeat(4000)}.html`, "fallback")
  expect([...kept]).toHaveLength(200)
  expect(kept.endsWith("𠮷.html")).toBe(true)
})

test("a download's name cannot leave its header", () => {
  const name = `年报 "2024"'s\r\nX: y(1)*.html`
  expect(attachment(name)).toBe(
    `attachment; filename="__ _2024_'sX: y(1)*.html"; filename*=UTF-8''%E5%B9%B4%E6%8A%A5%20%222024%22%27sX%3A%20y%281%29%2A.html`,
  )
})
