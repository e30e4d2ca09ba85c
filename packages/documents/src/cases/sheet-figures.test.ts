import type { Figure } from "@gouji/core"
import { type Case, describeCases, marked, markedCell, caseReport as report } from "../testing/describe-cases.ts"
import { type Content, makeXlsx, printSheet, type SheetPart } from "../testing/make-xlsx.ts"

const sheet = printSheet(report)
const place =
  [...sheet.cells].find(([, content]) => "number" in content && content.number === String(marked))?.[0] ?? ""
const withCells = (...more: readonly (readonly [string, Content])[]): SheetPart => ({
  ...sheet,
  cells: new Map([...sheet.cells, ...more]),
})
/** The report with something else in the place of the marked figure. */
const withContent = (content: Content) => makeXlsx([withCells([place, content])])
const xml = (markup: string, style?: number): Content => ({ xml: markup, ...(style === undefined ? {} : { style }) })
const lost = { [markedCell]: undefined }
const other = (figure: Figure) => ({ [markedCell]: figure })
const name = "a.xlsx"

const written = (
  [
    ["full-width digits", "９８７６５４", marked],
    ["a space behind it", "987654 ", marked],
    ["separators", "987,654", marked],
    ["a unit", "987654件", marked],
    ["a hyphen", "-", null],
    ["a full-width stroke", "／", null],
    ["nothing by a word", "无", null],
    ["a round zero", "〇", 0],
    ["no digits but letters", "1O", undefined],
    ["a power as text", "1e3", undefined],
    ["a hexadecimal number", "0x10", undefined],
    ["a word for no number", "NaN", undefined],
    ["an amount of words", "十余", undefined],
    ["400 digits", "9".repeat(400), undefined],
  ] as const
).map(
  ([what, text, figure]): Case => ({
    id: "D4",
    what: `${what} as text`,
    name,
    make: () => withContent({ text }),
    cells: { [markedCell]: figure },
    ...(figure === undefined ? { warnings: [text.length > 99 ? "figure-out-of-range" : "figure-unreadable"] } : {}),
  }),
)

const stored: readonly Case[] = [
  {
    id: "D3",
    what: "a formula with its result",
    name,
    make: () => withContent(xml(`><f>987650+4</f><v>${marked}</v>`)),
  },
  {
    id: "D3",
    what: "a formula whose result is stale",
    name,
    make: () => withContent(xml(`><f>987650+5</f><v>${marked}</v>`)),
    warnings: ["formula-result"],
  },
  {
    id: "D3",
    what: "a formula without its result",
    name,
    make: () => withContent(xml("><f>SUM(B1:B2)</f>")),
    cells: lost,
    warnings: ["figure-unreadable", "formula-without-value"],
  },
  {
    id: "D3",
    what: "an error",
    name,
    make: () => withContent(xml(' t="e"><f>A1/0</f><v>#REF!</v>')),
    cells: lost,
    warnings: ["figure-unreadable"],
  },
  {
    id: "D5",
    what: "a date by accident",
    name,
    make: () => withContent(xml("><v>45356</v>", 2)),
    cells: lost,
    warnings: ["figure-unreadable"],
  },
  {
    id: "D5",
    what: "a share",
    name,
    make: () => withContent(xml("><v>0.12</v>", 3)),
    cells: lost,
    warnings: ["figure-unreadable"],
  },
  { id: "D8", what: "a power", name, make: () => withContent({ number: "1E3" }), cells: other(1000) },
  { id: "D8", what: "a fraction of nothing", name, make: () => withContent({ number: "12.0" }), cells: other(12) },
  { id: "D8", what: "half a case", name, make: () => withContent({ number: "12.5" }), cells: other("12.5") },
  { id: "D8", what: "less than nothing", name, make: () => withContent({ number: "-3" }), cells: other(-3) },
  {
    id: "D8",
    what: "more than a number holds",
    name,
    make: () => withContent({ number: "1e309" }),
    cells: lost,
    warnings: ["figure-unreadable"],
  },
  {
    id: "D8",
    what: "more digits than a number keeps",
    name,
    make: () => withContent({ number: "9007199254740993" }),
    cells: lost,
    warnings: ["figure-unreadable"],
  },
  {
    id: "D9",
    what: "a formula of another workbook",
    name,
    make: () => withContent(xml(`><f>[1]Sheet1!A1</f><v>${marked}</v>`)),
    warnings: ["external-content"],
  },
  {
    id: "D9",
    what: "a formula that asks a server",
    name,
    make: () => withContent(xml(`><f>WEBSERVICE("http://a.invalid/")</f><v>${marked}</v>`)),
    warnings: ["external-content"],
  },
  {
    id: "D9",
    what: "a formula that starts a program",
    name,
    make: () => withContent(xml(`><f>cmd|'/c calc'!A0</f><v>${marked}</v>`)),
    warnings: ["external-content"],
  },
]

describeCases("D. numbers written as text", written)
describeCases("D. numbers as they are stored", stored)
