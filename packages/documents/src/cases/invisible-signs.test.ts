import { checkReading } from "@gouji/core"
import { describe, expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { marked, caseReport as report } from "../testing/describe-cases.ts"
import { plainPage } from "../testing/plain-page.ts"
import { printMarkdown } from "../testing.ts"

const page = plainPage(report)
const {
  title,
  agency: { name: agency },
} = report
const signs: readonly [what: string, sign: string][] = [
  ["a space of no width", "\u200b"],
  ["a joiner", "\u200d"],
  ["a mark of direction", "\u200e"],
  ["an embedding", "\u202a"],
  ["an isolate", "\u2066"],
  ["a word joiner", "\u2060"],
  ["a byte order mark", "\ufeff"],
  ["a soft hyphen", "\u00ad"],
  ["a variation selector", "\ufe0f"],
  ["a variation selector of ideographs", "\u{e0100}"],
]

const warnedOf = (text: string) => {
  const { warnings, report: read } = readPasted(text)
  return { read, warnings: warnings.map(({ code, found, place }) => [code, found, place?.text]) }
}
/** A sign in the middle of a text. */
const within = (text: string, sign: string) => `${text.slice(0, 2)}${sign}${text.slice(2)}`

describe("signs that nobody sees", () => {
  it.for(signs)("are passed over and said: %s in a figure", ([, sign]) => {
    const figure = within(String(marked), sign)
    const { read, warnings } = warnedOf(page.replace(`>${marked}<`, `>${figure}<`))
    expect(read).toEqual(report)
    expect(warnings).toEqual([["invisible-signs", "1", figure]])
  })

  it.for<[string, string, string, string | undefined]>([
    ["a label", page.replace("行政许可<", "行政\u200b许可\u200b<"), "2", "行政\u200b许可\u200b"],
    [
      "two cells, the first of them named",
      page.replace(">规章<", ">规\u00ad章<").replace(`>${marked}<`, `>\u200b${marked}<`),
      "2",
      "规\u00ad章",
    ],
    ["the title", page.replaceAll(title ?? "", within(title ?? "", "\u200b")), "1", within(title ?? "", "\u200b")],
    [
      "the title that a page declares and does not print",
      page.replaceAll(title ?? "", within(title ?? "", "\u200b")).replace(/<h1>.*<\/h1>/, ""),
      "1",
      undefined,
    ],
    [
      "the agency's name under the report",
      page.replace(`<p>${agency}</p>`, `<p>${within(agency ?? "", "\u200b")}</p>`),
      "1",
      within(agency ?? "", "\u200b"),
    ],
    [
      "a figure of a table in Markdown",
      printMarkdown(report).replace(String(marked), `98\u200b7654`),
      "1",
      "98\u200b7654",
    ],
  ])("are said once, with their number and the first place: in %s", ([, text, count, place]) => {
    const { read, warnings } = warnedOf(text)
    expect(read).toEqual(report)
    expect(warnings).toEqual([["invisible-signs", count, place]])
  })

  it.for<[string, string]>([
    ["in front of a file", `\ufeff${page}`],
    ["in the text", page.replace("<p>", "<p>\u200b\ufeff")],
    ["in what a page has around the report", page.replace("<body>", "<body><p>首\u200b页</p>")],
  ])("are nothing to speak of %s", ([, text]) => {
    expect(text).not.toBe(page)
    expect(warnedOf(text).warnings).toEqual([])
  })

  it("leave a check as it is", () => {
    const [clean, sown] = [page, page.replace("行政许可<", "行政\u200b许可<")].map((text) =>
      checkReading(readPasted(text), { asOf: "2026-01-20" }),
    )
    expect(sown).toEqual(clean)
  })
})
