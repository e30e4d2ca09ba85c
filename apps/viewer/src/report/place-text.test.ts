import { expect, test } from "vitest"
import { createLanguage, loadTexts } from "../i18n/language.ts"
import { placeText } from "./place-text.ts"

const place = { block: 11, row: 3, column: 4, page: 3, text: "３００１" }

test("counts from one, and leaves out what the format has not", async () => {
  await loadTexts("zh-CN")
  const { t, changeLanguage } = createLanguage("zh-CN")
  expect(placeText(place, t)).toBe("第 3 页，文件第 12 个段落或表格，第 4 行，第 5 列")
  expect(placeText({ ...place, page: null, row: null, column: null }, t)).toBe("文件第 12 个段落或表格")
  await changeLanguage("en")
  expect(placeText(place, t)).toBe("page 3, paragraph or table 12 of the file, row 4, column 5")
})
