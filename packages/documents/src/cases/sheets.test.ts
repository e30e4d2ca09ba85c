import { type Case, describeCases, marked, caseReport as report } from "../testing/describe-cases.ts"
import { type Content, makeXlsx, printSheet, type SheetPart } from "../testing/make-xlsx.ts"

const sheet = printSheet(report)
const place =
  [...sheet.cells].find(([, content]) => "number" in content && content.number === String(marked))?.[0] ?? ""
const row = /\d+$/.exec(place)?.[0]
const withCells = (...more: readonly (readonly [string, Content])[]): SheetPart => ({
  ...sheet,
  cells: new Map([...sheet.cells, ...more]),
})
/** The report with something else in the place of the marked figure. */
const withContent = (content: Content) => makeXlsx([withCells([place, content])])
const xml = (markup: string, style?: number): Content => ({ xml: markup, ...(style === undefined ? {} : { style }) })
const name = "a.xlsx"
const part = (markup: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${markup}</worksheet>`

const namedWorkbook = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="constructor">S!$T$14:$T$1048576</definedName></definedNames></workbook>`

const shapes: readonly Case[] = [
  {
    id: "D1",
    what: "a cell at the far end of the sheet",
    name,
    make: () => makeXlsx([withCells(["XFD1048576", { text: "。" }])]),
  },
  {
    id: "D1",
    what: "dimensions that lie",
    name,
    make: () =>
      makeXlsx([sheet, { name: "空", cells: new Map() }], {
        "xl/worksheets/sheet2.xml": part('<dimension ref="A1:XFD1048576"/><sheetData/>'),
      }),
  },
  {
    id: "D1",
    what: "a sheet of 600,000 blank styled rows beside it",
    name,
    make: () =>
      makeXlsx([sheet, { name: "空", cells: new Map() }], {
        "xl/worksheets/sheet2.xml": part(
          `<sheetData>${Array.from({ length: 600_000 }, (_, i) => `<row r="${i + 1}" s="${i % 7}" ht="${12 + ((i * 7919) % 613) / 100}"/>`).join("")}</sheetData>`,
        ),
      }),
  },
  {
    id: "D2",
    what: "a name for a million cells",
    name,
    make: () => makeXlsx([sheet], { "xl/workbook.xml": namedWorkbook }),
  },
  {
    id: "D6",
    what: "a hidden sheet with figures",
    name,
    make: () => makeXlsx([sheet, { ...printSheet({ ...report, cells: {} }), name: "藏", state: "veryHidden" }]),
    warnings: ["hidden-content"],
  },
  {
    id: "D6",
    what: "a hidden row with a figure, as a filter leaves it",
    name,
    make: () => makeXlsx([{ ...sheet, hiddenRows: [Number(row)] }]),
    cells: Object.fromEntries(
      ["issued", "repealed", "in-force"].map((of) => [`disclosure/regulations/${of}`, undefined]),
    ),
    warnings: ["hidden-content", "row-missing"],
  },
  {
    id: "D7",
    what: "everything further down and to the right",
    name,
    make: () =>
      makeXlsx([
        {
          ...sheet,
          cells: new Map(
            [...sheet.cells].map(([at, content]) => [at.replace(/\d+$/, (of) => String(Number(of) + 9)), content]),
          ),
          merges: (sheet.merges ?? []).map((merge) => merge.replaceAll(/\d+/g, (of) => String(Number(of) + 9))),
        },
      ]),
  },
  {
    id: "D9",
    what: "connections to elsewhere",
    name,
    make: () => makeXlsx([sheet], { "xl/connections.xml": "<connections/>" }),
    warnings: ["external-content"],
  },
  {
    id: "D9",
    what: "macros of the old kind",
    name: "a.xlsm",
    make: () => makeXlsx([sheet], { "xl/vbaProject.bin": "x" }),
    warnings: ["active-content"],
  },
  {
    id: "D10",
    what: "a shared text that is not there",
    name,
    make: () => withContent(xml(' t="s"><v>99</v>')),
    code: "file-damaged",
  },
  {
    id: "D10",
    what: "a shared text with a number below zero",
    name,
    make: () => withContent(xml(' t="s"><v>-1</v>')),
    code: "file-damaged",
  },
  {
    id: "D11",
    what: "65 sheets",
    name,
    make: () => makeXlsx(Array.from({ length: 65 }, (_, i) => ({ ...sheet, name: `${i}` }))),
    code: "too-many-sheets",
  },
  {
    id: "D11",
    what: "sheets of strange names",
    name,
    make: () =>
      makeXlsx([
        { ...sheet, name: "'a'/[b]\u202e表" },
        { name: "x".repeat(255), cells: new Map() },
      ]),
  },
  {
    id: "D12",
    what: "50,001 rows",
    name,
    make: () =>
      makeXlsx([
        sheet,
        { name: "明细", cells: new Map(Array.from({ length: 50_001 }, (_, i) => [`A${i + 1}`, { text: `第${i}行` }])) },
      ]),
    code: "sheet-too-large",
  },
]

describeCases("D. workbooks", shapes)
