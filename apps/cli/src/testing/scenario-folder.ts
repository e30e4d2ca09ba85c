import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkReport, jsonText, parseReport, type Report } from "@gouji/core"
import { maxDocumentBytes, readDocument, readList } from "@gouji/documents"
import { makeZip } from "@gouji/documents/testing"
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
  "county/a.json": () => json(inventedReport()),
  "county/b.json": () => json(untidyReport()),
  "county/~$b.json": () => "lock",
  "county/logo.png": () => "picture",
  "county.zip": () => makeZip([{ name: "c.json", data: json(late()) }]),
}

/** A folder with all the files of scenarios, an archive `desk` with drafts in it, and what reads and opens them. */
export async function scenarioFolder() {
  const folder = await mkdtemp(join(tmpdir(), "gouji-scenario-"))
  await mkdir(join(folder, "county"))
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
