import { checkReport, type Figure, findCell } from "@gouji/core"
import { expect, it } from "vitest"
import { readPasted } from "../read-document.ts"
import { type Case, describeCases, marked, markedCell, caseReport as report } from "../testing/describe-cases.ts"
import { plainPage } from "../testing/plain-page.ts"

const page = plainPage(report)
const name = "a.html"
/** The page with something else in the place of the marked figure. */
const withFigure = (markup: string) => page.replace(`>${marked}<`, `>${markup}<`)
/** The page with something in front of its text. */
const withMarkup = (markup: string) => page.replace(/<body[^>]*>/, (found) => found + markup)
const licensing = "disclosure/licensing/decisions"
/** The page with something else in the place of the only figure of a row. */
const withRowOf = (cell: string, markup: string) => {
  const row = findCell("2021", cell)?.rowSpec.label ?? ""
  return page.replace(new RegExp(`(>${row}</th>\\s*<td[^>]*>)[^<]*`), (_, before: string) => before + markup)
}
const lost = { [markedCell]: undefined }
const other = (figure: Figure | undefined) => ({ [markedCell]: figure })

const hostile = (
  [
    ["F1", "a picture with a script", '<img src=x onerror="globalThis.polluted=1">'],
    ["F1", "a drawing with a script", '<svg onload="globalThis.polluted=1"></svg>'],
    ["F1", "a page within", '<iframe srcdoc="<script>globalThis.polluted=1</script>"></iframe>'],
    ["F1", "a link that is a script", '<a href="javascript:globalThis.polluted=1"></a>'],
    ["F1", "a style that fetches", '<style>@import "http://127.0.0.1:9/"</style>'],
    ["F1", "a script", "<script>globalThis.polluted=1;Object.prototype.polluted=1</script>"],
    [
      "F2",
      "markup that changes when read again",
      '<noscript><p title="</noscript><img src=x onerror=globalThis.polluted=1>"></p></noscript>',
    ],
    ["F2", "forms in each other", "<form><div></form><form></form></div>"],
    [
      "F2",
      "a style within a formula",
      "<math><mtext><style><img src=x onerror=globalThis.polluted=1></style></mtext></math>",
    ],
    [
      "F3",
      "names that cover others",
      '<a id="config"></a><form name="document"><input name="body"></form><p id="__proto__"></p>',
    ],
    ["B10", "attributes that mean something to the language", '<p __proto__="polluted" constructor="x"></p>'],
  ] as const
).map(([id, what, markup]): Case => ({ id, what, name, make: () => withMarkup(markup) }))

const figures = (
  [
    ["G2", "full-width digits", "９８７６５４", marked],
    ["G2", "separators", "987,654", marked],
    ["G2", "a unit", "987654件", marked],
    ["G2", "a sign for nothing", "—", null],
    ["G2", "a Chinese numeral", "十二", 12, "figure-annotated"],
    ["G2", "Chinese digits side by side", "一二", undefined, "figure-unreadable"],
    ["G2", "a note mark", "987654①", marked, "figure-annotated"],
    ["G13", "signs of no width between digits", "987\u200b65\u20604", marked, "invisible-signs"],
    [
      "G13",
      "digits that the screen turns round",
      "987\u202e654\u202c",
      undefined,
      "figure-unreadable",
      "invisible-signs",
    ],
    ["G9", "more than a number of 32 bits", "4294967297", 4_294_967_297],
    ["G9", "more than a number keeps", "9007199254740993", undefined, "figure-out-of-range"],
    ["G9", "400 digits", "9".repeat(400), undefined, "figure-out-of-range"],
    ["G9", "an amount of words", "约20", undefined, "figure-unreadable"],
  ] as readonly (readonly [string, string, string, Figure | undefined, ...string[]])[]
).map(
  ([id, what, text, figure, ...warnings]): Case => ({
    id,
    what,
    name,
    make: () => withFigure(text),
    cells: other(figure),
    warnings,
  }),
)

const fetching = (
  [
    ["a stylesheet that is named", '<?xml-stylesheet href="http://127.0.0.1:9/a.xsl"?>'],
    ["XInclude", '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"></xi:include>'],
  ] as const
).map(
  ([what, markup]): Case => ({ id: "B9", what, name, make: () => withMarkup(markup), warnings: ["external-content"] }),
)

const empty: readonly Case[] = [
  {
    id: "F12",
    what: "a page that a script fills",
    name,
    make: () => '<html><body><div id="app"></div><script src="a.js"></script></body></html>',
    code: "text-missing",
  },
  {
    id: "F12",
    what: "a page that is a picture",
    name,
    make: () => '<html><head></head><body><p>首页</p><img src="report.png"></body></html>',
    code: "text-missing",
  },
  {
    id: "F12",
    what: "a page of something else",
    name,
    make: () => `<html><body><script></script><p>${"今天天气很好。".repeat(20)}</p></body></html>`,
    code: "not-a-report",
  },
  {
    id: "F12",
    what: "a page whose tables are pictures",
    name,
    make: () => page.replaceAll(/<table>[\s\S]*?<\/table>/g, '<img src="a.png">'),
    cells: Object.fromEntries(Object.keys(report.cells).map((cell) => [cell, undefined])),
    warnings: ["table-missing"],
  },
  {
    id: "G2",
    what: "two figures in a cell",
    name,
    make: () => withFigure("987654 12"),
    cells: lost,
    warnings: ["figure-unreadable"],
  },
  {
    id: "G2",
    what: "words in place of the only figure of a row",
    name,
    make: () => withRowOf(licensing, "约20件"),
    cells: { [licensing]: undefined },
    warnings: ["figure-unreadable"],
  },
]

describeCases("F. hostile pages", hostile)
describeCases("B. pages that fetch", fetching)
describeCases("F. pages without a report", empty)
describeCases("G. figures", figures)

const asOf = "2025-03-01"
const printed = (figure: (value: Figure) => Figure) =>
  readPasted(
    plainPage({
      ...report,
      cells: Object.fromEntries(Object.entries(report.cells).map(([cell, value]) => [cell, figure(value)])),
    }),
  ).report

it("G1 all blank is another state than all zero", () => {
  const blank = checkReport(
    printed(() => null),
    { asOf },
  )
  const zero = checkReport(
    printed(() => 0),
    { asOf },
  )
  expect(blank.verdict).toBe("inconclusive")
  expect(blank.rules.couldNotRun.map(({ why }) => why)).toContain("figure-blank")
  expect(zero.verdict).toBe("pass")
})

it("G10 the form is that of the tables, whatever the year", () => {
  for (const year of [2020, 2024]) {
    const dated = { ...report, year, title: `虚构县档案局${year}年政府信息公开工作年度报告` }
    expect(readPasted(plainPage(dated)).report.forms).toEqual(report.forms)
  }
})

it("G15 every figure wrong is found everywhere, each place once", () => {
  const wrong = printed((value) => (typeof value === "number" ? value * 7 + 3 : value))
  const { findings, verdict } = checkReport(wrong, { asOf })
  expect(verdict).toBe("fail")
  expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length)
  expect(JSON.stringify(checkReport(wrong, { asOf }))).toBe(JSON.stringify(checkReport(wrong, { asOf })))
})
