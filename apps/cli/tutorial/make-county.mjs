// `npm run county -- FOLDER`: the files that docs/tutorial.md works on. An invented county, with what goes wrong in one.
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { bodyXml, makeDocx, plainPage, printPdf } from "@gouji/documents/testing"
import { writeReport } from "@gouji/documents/write"
import { county, reports } from "./invented-county.mjs"

const folder = process.argv[2] ?? county
const of = (name) => reports.get(name)
const official = (report, format) => writeReport(report, format)

/** Two digits of a total changed places. */
const wrongSum = (report) => ({ ...report, cells: { ...report.cells, "requests/received/total": 51 } })
/** As a connection leaves it that broke off. */
const cutOff = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))

const files = {
  "reports/县政府办公室.docx": await official(of("人民政府办公室"), "docx"),
  "reports/教育局.xlsx": await official(wrongSum(of("教育局")), "xlsx"),
  "reports/民政局.html": plainPage(of("民政局")),
  "reports/财政局.pdf": printPdf(of("财政局")),
  "reports/交通运输局.docx": makeDocx(bodyXml(of("交通运输局"))),
  "reports/卫生健康局.docx": cutOff(await official(of("卫生健康局"), "docx")),
  "reports/城关镇.docx": await official(of("城关镇人民政府"), "docx"),
  "again/卫生健康局.docx": await official(of("卫生健康局"), "docx"),
  "again/水利局.docx": await official(of("水利局"), "docx"),
  "expected.csv": `机关名称\n${[...reports.keys()].map((name) => county + name).join("\n")}\n`,
}

for (const name of ["reports", "again"]) await mkdir(join(folder, name), { recursive: true })
for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes)
