import { expect, test } from "vitest"
import { accessApp, addAccount, origin } from "../../testing/access-app.ts"
import { expectProblem } from "../../testing/expect-problem.ts"
import { fill } from "../../testing/fill.ts"
import { sampleHtml, sampleReport } from "../../testing/sample-report.ts"
import { formOf } from "../../testing/test-app.ts"

const names = ["云泽县档案馆", "云泽县林业局"] as const

async function county() {
  const given = await accessApp()
  const reports = await fill(
    given.archive,
    names.map((agency) => ({ agency, year: 2023 })),
  )
  const [own = "", other = ""] = await Promise.all(
    reports.map(async (id) => (await given.archive.find(id))?.agency.id ?? ""),
  )
  await addAccount(given.archive, "own", { role: "clerk", agencyId: own })
  await addAccount(given.archive, "other", { role: "clerk", agencyId: other })
  return { ...given, own }
}

test("what is for administrators is for nobody else", async () => {
  const { archive, ask, cookieOf } = await county()
  await addAccount(archive, "approver", { role: "approver", division: "99" })
  await addAccount(archive, "reader", { role: "reader" })
  const cookies = await Promise.all(["own", "approver", "reader"].map(cookieOf))
  for (const [method, path] of [
    ["GET", "/accounts"],
    ["POST", "/accounts"],
    ["GET", "/accounts/x"],
    ["PATCH", "/accounts/x"],
    ["GET", "/tokens"],
    ["POST", "/tokens"],
    ["DELETE", "/tokens/x"],
    ["POST", "/reports"],
    ["POST", "/jobs"],
    ["GET", "/jobs/x"],
    ["GET", "/jobs/x/files"],
    ["GET", "/jobs/x/events"],
    ["DELETE", "/jobs/x"],
    ["POST", "/agencies"],
    ["PATCH", "/agencies/x"],
  ] as const) {
    await expectProblem(await ask(method, path), 401, "unauthorised")
    for (const cookie of cookies) await expectProblem(await ask(method, path, { cookie }), 403, "forbidden")
  }
})

test("a clerk of one agency can neither see nor touch what is another's", async () => {
  const { app, archive, ask, cookieOf, own } = await county()
  const [mine, theirs] = [await cookieOf("own"), await cookieOf("other")]
  const headers = { Cookie: mine, "Sec-Fetch-Site": "same-origin" }
  const form = formOf(sampleHtml(sampleReport()), "年报.html", { agencyId: own })
  const made = await app.request(`${origin}/api/v1/drafts`, { method: "POST", headers, body: form })
  const text = await made.text()
  expect(made.status, text).toBe(201)
  const { id } = JSON.parse(text) as { id: string }
  expect((await ask("GET", `/drafts/${id}`, { cookie: mine })).status).toBe(200)
  const tag = { "If-Match": '"1"' }
  for (const [method, path] of [
    ["GET", ""],
    ["GET", "/source"],
    ["POST", "/submit"],
    ["POST", "/discard"],
    ["POST", "/recheck"],
    ["POST", "/approve"],
    ["POST", "/publish"],
  ] as const) {
    const answer = await ask(method, `/drafts/${id}${path}`, { cookie: theirs, headers: tag })
    await expectProblem(answer, 404, "not-found")
  }
  const listed = (await (await ask("GET", "/drafts", { cookie: theirs })).json()) as { items: unknown[] }
  expect(listed.items).toEqual([])
  expect(await archive.desk.find(id)).toMatchObject({ state: "draft", version: 1 })
  // The way that leads to the public without a second person is an administrator's.
  await expectProblem(
    await app.request(`${origin}/api/v1/reports`, { method: "POST", headers, body: form }),
    403,
    "forbidden",
  )
})
