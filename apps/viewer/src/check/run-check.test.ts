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
  const last = (found: Uint8Array) => ({ lastYear: { bytes: found, name: "before.json" } })
  const outcome = await runCheck(report(2024), "report.json", "2025-01-20", last(report(2022)))
  expect(outcome).toMatchObject({ ok: true, check: { findings: [{ rule: "last-year-report" }] } })
  const unread = await runCheck(report(2024), "report.json", "2025-01-20", last(bytes("")))
  expect(unread).toMatchObject({ ok: false, code: "last-year-unreadable" })
})

test("members' reports are compared with in the scope that the user names, and one that cannot be read is named", async () => {
  const received = { "requests/received/total": 3 }
  const report = (name: string, cells: Record<string, number>) => {
    const forms = { ...emptyReport().forms, requests: "2021" }
    return bytes(JSON.stringify({ ...emptyReport(), agency: { name, id: null }, year: 2024, forms, cells }))
  }
  const own = report("云泽县人民政府", { "requests/received/total": 2 })
  const member = { bytes: report("云泽县民政局", received), name: "member.json" }
  const idsOf = async (scope: "region" | "body" | null) => {
    const outcome = await runCheck(own, "report.json", "2025-01-20", { members: [member], scope })
    return outcome.ok ? outcome.check.findings.map(({ id }) => id) : outcome.code
  }
  expect(await idsOf("region")).toContain("member-exceeds@requests/received/total")
  expect(await idsOf("body")).not.toContain("member-exceeds@requests/received/total")
  expect(await idsOf(null)).not.toContain("member-exceeds@requests/received/total")
  const unread = { members: [member, { bytes: bytes(""), name: "空.txt" }] }
  const outcome = await runCheck(own, "report.json", "2025-01-20", unread)
  expect(outcome).toEqual({ ok: false, code: "member-unreadable", detail: { name: "空.txt" } })
})
