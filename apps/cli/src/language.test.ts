import { describe, expect, it } from "vitest"
import { languageAsked, languageOf } from "./language.ts"

describe("languageOf", () => {
  it.each([
    [{}, "zh-CN"],
    [{ LANG: "" }, "zh-CN"],
    [{ LANG: "C" }, "zh-CN"],
    [{ LANG: "C.UTF-8" }, "zh-CN"],
    [{ LANG: "POSIX" }, "zh-CN"],
    [{ LANG: "zh_CN.UTF-8" }, "zh-CN"],
    [{ LANG: "zh_TW" }, "zh-CN"],
    [{ LANG: "fr_FR.UTF-8" }, "zh-CN"],
    [{ LANG: "enx" }, "zh-CN"],
    [{ LANG: "en_US.UTF-8" }, "en"],
    [{ LANG: "en_GB" }, "en"],
    [{ LANG: "en" }, "en"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "en_US.UTF-8" }, "en"],
    [{ LANG: "en_US.UTF-8", LC_ALL: "C" }, "zh-CN"],
    [{ LANG: "en_US.UTF-8", LC_MESSAGES: "zh_CN.UTF-8" }, "zh-CN"],
  ])("%j → %s", (environment, language) => {
    expect(languageOf(environment)).toBe(language)
  })
})

describe("languageAsked", () => {
  it.each([
    [["check", "a"], undefined],
    [["check", "--lang", "en", "a"], "en"],
    [["check", "--lang=zh-CN"], "zh-CN"],
    [["check", "--lang", "fr"], undefined],
    [["check", "--lang"], undefined],
    [["check", "--", "--lang", "en"], undefined],
  ])("%j → %s", (inputs, language) => {
    expect(languageAsked(inputs)).toBe(language)
  })
})
