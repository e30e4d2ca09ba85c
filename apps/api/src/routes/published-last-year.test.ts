import type { Report } from "@gouji/core"
import { expect, test } from "vitest"
import { fullRevisionSchema, publishedSchema } from "../schemas/published.ts"
import { sampleJson, sampleReport } from "../testing/sample-report.ts"
import { publish, testApp, token } from "../testing/test-app.ts"

type App = Awaited<ReturnType<typeof testApp>>["app"]

const carried = (cell: string, count: number) => ({
  [`requests/${cell}/total`]: count,
  [`requests/${cell}/natural-person`]: count,
})
const before = (part: Partial<Report> = {}) =>
  sampleReport(
    { year: 2023, issuedOn: "2024-01-15", ...part },
    { ...carried("received", 7), ...carried("carried-out", 7) },
  )
const now = (part: Partial<Report> = {}) =>
  sampleReport(part, { ...carried("carried-in", 5), ...carried("handled", 5), ...carried("granted", 5) })

async function published(app: App, report: Report, fields: Readonly<Record<string, string>> = {}) {
  return publishedSchema.parse(await (await publish(app, sampleJson(report), fields)).json())
}
const ids = (check: { readonly findings: readonly { readonly id: string }[] }) => check.findings.map(({ id }) => id)

test("a report is set against last year's that its agency has published here, and says so", async () => {
  const { app } = await testApp()
  const last = await published(app, before())
  expect(last.current.check).not.toHaveProperty("lastYear")
  const { id, current } = await published(app, now({ agency: { name: "云泽县 档案馆", id: null } }))
  expect(ids(current.check)).toContain("carried-in-total@total")
  expect(current.check.lastYear).toEqual({ report: last.id, revision: 1 })
  const kept = await app.request(`/api/v1/reports/${id}/revisions/1`)
  expect(fullRevisionSchema.parse(await kept.json()).check).toEqual(current.check)
})

test.each([
  ["of another agency", before({ agency: { name: "清禾县档案馆", id: null } })],
  ["of an agency whose name is longer", before({ agency: { name: "云泽县档案馆新区分馆", id: null } })],
  ["of another year", before({ year: 2022 })],
  ["that covers something else", before({ scope: "region" })],
])("one %s is not", async (_, last) => {
  const { app } = await testApp()
  await published(app, last)
  const { check } = (await published(app, now({ scope: "body" }))).current
  expect(check).not.toHaveProperty("lastYear")
  expect(check.rules.couldNotRun.map(({ why }) => why)).toContain("last-year-missing")
})

test("it is looked for under the name that the report is published under", async () => {
  const { app } = await testApp()
  const nameless = { agency: { name: null, id: null } }
  const { id } = await published(app, before(nameless), { agency: "云泽县档案馆" })
  const { check } = (await published(app, now(nameless), { agency: "云泽县档案馆" })).current
  expect(check.lastYear?.report).toBe(id)
})

test("what is handed in goes before it", async () => {
  const { app } = await testApp()
  await published(app, before())
  const tied = sampleReport({ year: 2023 }, { ...carried("received", 5), ...carried("carried-out", 5) })
  const form = new FormData()
  form.set("file", new File([Uint8Array.from(sampleJson(now()))], "now.json"))
  form.set("lastYear", new File([Uint8Array.from(sampleJson(tied))], "before.json"))
  const init = { method: "POST", headers: { Authorization: `Bearer ${token}` }, body: form }
  const { check } = publishedSchema.parse(await (await app.request("/api/v1/reports", init)).json()).current
  expect(ids(check)).not.toContain("carried-in-total@total")
  expect(check).not.toHaveProperty("lastYear")
  expect(check.rules.couldNotRun.map(({ why }) => why)).not.toContain("last-year-missing")
})

test("members' reports count in the scope that is stated, which the reading does not take over", async () => {
  const { app } = await testApp()
  const own = sampleReport({ agency: { name: "云泽县人民政府", id: null } }, carried("received", 1))
  const member = sampleReport({ agency: { name: "云泽县民政局", id: null } }, carried("received", 2))
  const form = new FormData()
  form.set("file", new File([Uint8Array.from(sampleJson(own))], "own.json"))
  form.append("members", new File([Uint8Array.from(sampleJson(member))], "member.json"))
  form.set("scope", "region")
  const finding = "member-exceeds@requests/received/total"
  form.set("explanations", JSON.stringify([{ finding, reason: "垂直管理", by: "云泽县人民政府" }]))
  const init = { method: "POST", headers: { Authorization: `Bearer ${token}` }, body: form }
  const { current } = publishedSchema.parse(await (await app.request("/api/v1/reports", init)).json())
  expect(current.check.findings.find(({ id }) => id === finding)?.explanation?.reason).toBe("垂直管理")
  expect(current.reading.report.scope).toBeNull()
})
