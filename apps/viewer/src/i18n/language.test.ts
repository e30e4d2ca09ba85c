import { expect, test } from "vitest"
import { en as enCommon } from "./en.ts"
import { enCheck } from "./en-check.ts"
import { enFillIn } from "./en-fill-in.ts"
import { createLanguage, loadTextParts, loadTexts, toLanguage } from "./language.ts"
import { zhCN as zhCommon } from "./zh-cn.ts"
import { zhCheck } from "./zh-cn-check.ts"
import { zhFillIn } from "./zh-cn-fill-in.ts"

const en = { ...enCommon, ...enCheck, ...enFillIn }
const zhCN = { ...zhCommon, ...zhCheck, ...zhFillIn }

type Texts = { readonly [key: string]: string | Texts }
const flat = (texts: Texts, path = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [[`${path}${key}`, text] as [string, string]] : flat(text, `${path}${key}.`),
  )
const slots = (text: string) => [...text.matchAll(/\{\{ (\w+) \}\}/g)].map((match) => match[1]).sort()

test("both languages have the same texts with the same places to fill in", () => {
  const english = new Map(flat(en as unknown as Texts))
  const chinese = flat(zhCN as unknown as Texts)
  expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort())
  for (const [key, text] of chinese) expect([key, slots(english.get(key) ?? "")]).toEqual([key, slots(text)])
})

test("no text of the English pages is Chinese but the name of the other language", () => {
  expect(flat(en as unknown as Texts).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([
    ["site.otherLanguage", "中文"],
  ])
})

test("texts change with the language, and are filled in", async () => {
  await loadTexts("zh-CN")
  const { t, changeLanguage } = createLanguage("zh-CN")
  expect(t("archive.total", { count: 3 })).toBe("共收录 3 份报告")
  await changeLanguage("en")
  expect(t("archive.total", { count: 3 })).toBe("3 reports in the archive")
})

test("what a page says of its own comes with it, in the language spoken and in one spoken later", async () => {
  await loadTexts("zh-CN")
  const { t, changeLanguage } = createLanguage("zh-CN")
  expect(t("fillIn.title")).toBeUndefined()
  await loadTextParts(["fillIn"])
  expect(t("fillIn.title")).toBe(zhFillIn.fillIn.title)
  await changeLanguage("en")
  expect(t("fillIn.title")).toBe(enFillIn.fillIn.title)
})

test("Chinese unless English is asked for", () => {
  expect(["en", "en-GB", "zh-CN", "fr", null].map(toLanguage)).toEqual(["en", "en", "zh-CN", "zh-CN", "zh-CN"])
})
