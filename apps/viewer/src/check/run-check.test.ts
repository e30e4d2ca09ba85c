import { emptyReport } from "@gouji/core"
import { expect, test } from "vitest"
import { runCheck } from "./run-check.ts"

const bytes = (text: string) => new TextEncoder().encode(text)

test("a report's own JSON is read and checked on the given day", async () => {
  const report = { ...emptyReport(), agency: { name: "云泽县人民政府", id: null }, year: 2024 }
  const outcome = await runCheck(bytes(JSON.stringify(report)), "report.json", "2025-01-20")
  expect(outcome).toMatchObject({ ok: true, reading: { report: { year: 2024 } }, check: { asOf: "2025-01-20" } })
})

test("what cannot be read is a failure with a code, never an exception", async () => {
  expect(await runCheck(bytes(""), "empty.txt", "2025-01-20")).toMatchObject({ ok: false, code: "file-empty" })
})

test("last year's report is compared with, and one that cannot be read is told apart", async () => {
  const report = (year: number) => bytes(JSON.stringify({ ...emptyReport(), year }))
  const last = (found: Uint8Array) => ({ bytes: found, name: "before.json" })
  const outcome = await runCheck(report(2024), "report.json", "2025-01-20", last(report(2022)))
  expect(outcome).toMatchObject({ ok: true, check: { findings: [{ rule: "last-year-report" }] } })
  const unread = await runCheck(report(2024), "report.json", "2025-01-20", last(bytes("")))
  expect(unread).toMatchObject({ ok: false, code: "last-year-unreadable" })
})
