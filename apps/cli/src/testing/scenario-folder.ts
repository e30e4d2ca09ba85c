import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkReport, jsonText, parseReport, type Report } from "@gouji/core"
import { maxDocumentBytes, readDocument, readList } from "@gouji/documents"
import { bodyXml, makeDocx, makeXlsx, makeZip, printSheet } from "@gouji/documents/testing"
import * as store from "@gouji/store"
import type { Ports } from "../ports.ts"
import { fillDesk } from "./desk-folder.ts"
import { inventedReport, untidyReport } from "./invented-report.ts"

/** A report whose second table was not found: nobody can say that its sums hold. */
function openReport(): Report {
  const report = inventedReport()
  const cells = Object.fromEntries(Object.entries(report.cells).filter(([cell]) => !cell.startsWith("requests/")))
  return parseReport({ ...report, forms: { ...report.forms, requests: null }, cells })
}

const json = (report: Report) => JSON.stringify(report)
const late = () => inventedReport({ agency: { name: "示例县教育局", id: null }, issuedOn: "2025-06-30" })

/** A total that is not what its parts come to: of that there is one repair. */
function slippedReport(): Report {
  const report = inventedReport()
  return { ...report, cells: { ...report.cells, "requests/received/total": 3 } }
}

/** One request carried in and granted: of the year before nothing was carried over. */
function carriedIn(count: number): Report["cells"] {
  const rows = ["carried-in", "granted", "handled"].flatMap((row) => [
    `requests/${row}/natural-person`,
    `requests/${row}/total`,
  ])
  return { ...inventedReport().cells, ...Object.fromEntries(rows.map((cell) => [cell, count])) }
}

/** What `gouji check --json` prints. */
const checkedOf = (report: Report) => jsonText(checkReport(report, { asOf: "2026-01-31" }))

/** What lies in the folder in which scenarios run, by the files' paths. Who needs another file adds it here. */
const files: Readonly<Record<string, () => string | Uint8Array>> = {
  "tidy.json": () => json(inventedReport()),
  "untidy.json": () => json(untidyReport()),
  "late.json": () => json(late()),
  "open.json": () => json(openReport()),
  "damaged.txt": () => "这不是报告。",
  "empty.docx": () => "",
  "scan.png": () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  "before.json": () => checkedOf(untidyReport()),
  "after.json": () => checkedOf(inventedReport()),
  "next.json": () => json(inventedReport({ year: 2025, cells: carriedIn(1) })),
  "slip.docx": () => makeDocx(bodyXml(slippedReport())),
  "slip.xlsx": () => makeXlsx([printSheet(slippedReport())]),
  "expected.csv": () => "name\n示例县民政局\n示例县教育局\n示例县水利局\n",
  "agencies.csv": () => "name,kind\n示例县财政局,department\n",
  "ledger.csv": () => "编号,收到日期,申请人类型,办理结果,办结日期\n1,2025-03-03,自然人,予以公开,2025-03-05\n",
  "wrong-ledger.csv": () => "编号,收到日期,申请人类型,办理结果,办结日期\n1,2025-03-03,自然人,予以公示,2025-03-05\n",
  "county/a.json": () => json(inventedReport()),
  "county/b.json": () => json(untidyReport()),
  "members/a.json": () => json(inventedReport()),
  "members/b.json": () => json(late()),
  "county/~$b.json": () => "lock",
  "county/logo.png": () => "picture",
  "county.zip": () => makeZip([{ name: "c.json", data: json(late()) }]),
}

/** A folder with all the files of scenarios, an archive `desk` with drafts in it, and what reads and opens them. */
export async function scenarioFolder() {
  const folder = await mkdtemp(join(tmpdir(), "gouji-scenario-"))
  for (const name of ["county", "members"]) await mkdir(join(folder, name))
  for (const [name, make] of Object.entries(files)) await writeFile(join(folder, name), make())
  const drafts = await fillDesk(join(folder, "desk"))
  const ports: Partial<Ports> = {
    documents: async () => ({ readDocument, readList, maxDocumentBytes }),
    openArchive: store.openArchive,
    keeping: async () => store,
    desk: () => import("@gouji/api/desk"),
  }
  return { folder, ports, drafts, remove: () => rm(folder, { recursive: true, force: true }) }
}
