import { type FailureCode, shippedRuleset } from "@gouji/core"
import { describe, expect, test } from "vitest"
import type { RequestLine } from "../../http/request-log.ts"
import { boardSchema } from "../../schemas/board.ts"
import { changesSchema } from "../../schemas/changes.ts"
import { draftPageSchema, draftSchema, fullDraftSchema } from "../../schemas/drafts.ts"
import { deskApp, draftForm, oneFigure } from "../../testing/desk-app.ts"
import { expectProblem } from "../../testing/expect-problem.ts"
import { formOf } from "../../testing/test-app.ts"

type Desk = Awaited<ReturnType<typeof deskApp>>

async function made({ as }: Pick<Desk, "as">, who = "clerk"): Promise<string> {
  const answer = await as(who, "POST", "/drafts", { form: draftForm() })
  expect(answer.status).toBe(201)
  return `/drafts/${fullDraftSchema.parse(await answer.json()).id}`
}

/** Submitted by the clerk (version 2), and with `approve` approved (version 3). */
async function submitted(desk: Desk, { approve = false } = {}): Promise<string> {
  const path = await made(desk)
  expect((await desk.as("clerk", "POST", `${path}/submit`, { version: 1 })).status).toBe(200)
  if (approve) expect((await desk.as("approver", "POST", `${path}/approve`, { version: 2 })).status).toBe(200)
  return path
}

const note = { note: "请改" }
const every: readonly (readonly [string, string, object?])[] = [
  ["GET", ""],
  ["GET", "/source"],
  ["GET", "/steps"],
  ["PUT", "", { form: draftForm() }],
  ["POST", "/submit"],
  ["POST", "/return", { json: note }],
  ["POST", "/approve"],
  ["POST", "/publish"],
  ["POST", "/recheck"],
  ["POST", "/explain", { json: { explanations: [] } }],
  ["POST", "/discard"],
]

describe("J1: what belongs to others is not there", () => {
  test.each(["stranger", "elsewhere", "reader"])("for a %s, whatever they try", async (who) => {
    const lines: RequestLine[] = []
    const desk = await deskApp({ log: (line) => lines.push(line) })
    const path = await submitted(desk)
    for (const [method, step, sent] of every) {
      const answer = await desk.as(who, method, `${path}${step}`, { version: 2, ...sent })
      const problem = await expectProblem(answer, 404, "not-found")
      const absent = await desk.as(who, method, `/drafts/no-such-draft${step}`, { version: 2, ...sent })
      // Nothing tells what is hidden from what never was, but the log.
      expect({ ...problem, requestId: "", instance: "" }).toEqual({
        ...(await expectProblem(absent, 404, "not-found")),
        requestId: "",
        instance: "",
      })
      expect(lines.at(-2)).toMatchObject({ status: 404, refused: who })
      expect(lines.at(-1)).not.toHaveProperty("refused")
    }
    expect(fullDraftSchema.parse(await (await desk.as("clerk", "GET", path)).json())).toMatchObject({ version: 2 })
  })

  test("nor in lists, nor for whom nobody knows", async () => {
    const desk = await deskApp()
    const path = await submitted(desk)
    const seen = async (who: string, query = "") =>
      draftPageSchema.parse(await (await desk.as(who, "GET", `/drafts${query}`)).json()).items.length
    for (const who of ["clerk", "colleague", "approver", "admin"]) expect([who, await seen(who)]).toEqual([who, 1])
    for (const who of ["stranger", "elsewhere"]) expect([who, await seen(who)]).toEqual([who, 0])
    expect(await seen("stranger", `?agencyId=${desk.agency}`)).toBe(0)
    expect(await seen("elsewhere", "?division=990121")).toBe(0)
    await expectProblem(await desk.as("reader", "GET", "/drafts"), 403, "forbidden")
    for (const [method, step, sent] of [["GET", ""] as const, ...every.map(([m, s, b]) => [m, `/x${s}`, b] as const)]) {
      await expectProblem(
        await desk.as("nobody", method, `/drafts${step}`, { version: 1, ...sent }),
        401,
        "unauthorised",
      )
    }
    expect((await desk.as("clerk", "GET", path)).headers.get("Access-Control-Allow-Origin")).toBeNull()
  })

  test("nobody makes a draft, or asks for a withdrawal, for an agency that is not theirs", async () => {
    const desk = await deskApp()
    const { as, agency, other } = desk
    const form = () => draftForm({ agencyId: agency })
    await expectProblem(await as("stranger", "POST", "/drafts", { form: form() }), 404, "not-found")
    await expectProblem(await as("reader", "POST", "/drafts", { form: form() }), 404, "not-found")
    await expectProblem(await as("approver", "POST", "/drafts", { form: form() }), 404, "not-found")
    await expectProblem(await as("admin", "POST", "/drafts", { form: draftForm() }), 400, "bad-request")
    await expectProblem(
      await as("admin", "POST", "/drafts", { form: draftForm({ agencyId: "x" }) }),
      404,
      "agency-unknown",
    )
    expect((await as("admin", "POST", "/drafts", { form: draftForm({ agencyId: other }) })).status).toBe(201)
    const [report] = (await desk.archive.list({ text: "档案馆" }, { limit: 1 })).items
    const json = { reason: "误发" }
    for (const who of ["stranger", "reader", "approver"]) {
      await expectProblem(await as(who, "POST", `/reports/${report?.id}/withdrawals`, { json }), 403, "forbidden")
    }
    await expectProblem(await as("clerk", "POST", "/reports/x/withdrawals", { json }), 404, "not-found")
  })
})

describe("J2: nothing goes further that does not hold by the rules of today", () => {
  test.each([
    ["submit", "clerk", 1],
    ["approve", "approver", 2],
    ["publish", "approver", 3],
  ] as const)("%s wants a check by them", async (step, who, version) => {
    const current = { version: "0.old" }
    const ruleset = {
      ...shippedRuleset,
      get version() {
        return current.version
      },
    }
    const desk = await deskApp({ ruleset })
    const path = version === 1 ? await made(desk) : await submitted(desk, { approve: version === 3 })
    current.version = shippedRuleset.version
    const before = await desk.as(who, "POST", `${path}/${step}`, { version })
    await expectProblem(before, 409, "recheck-required")
    const checked = await desk.as(who, "POST", `${path}/recheck`, { version })
    const state = version === 1 ? "draft" : "submitted"
    expect(draftSchema.parse(await checked.json())).toMatchObject({ state, ruleset: shippedRuleset.version })
    expect((await desk.as("approver", "GET", path)).headers.get("ETag")).toBe(`"${version + 1}"`)
  })

  test("a recheck keeps what the agency explained", async () => {
    const { as, clock } = await deskApp()
    clock.now = new Date("2025-03-01T01:00:00.000Z")
    const stated = { finding: "issued-before-year-end@issued-on", reason: "机构年内撤销", by: "云泽县档案馆" }
    const form = draftForm({ explanations: JSON.stringify([stated]) }, {}, { issuedOn: "2024-12-30" })
    const { id } = fullDraftSchema.parse(await (await as("clerk", "POST", "/drafts", { form })).json())
    expect((await as("clerk", "POST", `/drafts/${id}/recheck`, { version: 1 })).status).toBe(200)
    const { check } = fullDraftSchema.parse(await (await as("clerk", "GET", `/drafts/${id}`)).json())
    expect(check?.findings.find((finding) => finding.id === stated.finding)?.explanation?.reason).toBe(stated.reason)
  })
})

test("J3: nobody approves what they submitted, whatever their role", async () => {
  const desk = await deskApp()
  const { id } = fullDraftSchema.parse(
    await (await desk.as("admin", "POST", "/drafts", { form: draftForm({ agencyId: desk.agency }) })).json(),
  )
  const path = `/drafts/${id}`
  await desk.as("admin", "POST", `${path}/submit`, { version: 1 })
  await expectProblem(await desk.as("admin", "POST", `${path}/approve`, { version: 2 }), 403, "same-person")
  // Another name is no other person.
  const admin = desk.people.get("admin")
  if (admin) desk.people.set("admin", { ...admin, name: "改名后" })
  await expectProblem(await desk.as("admin", "POST", `${path}/approve`, { version: 2 }), 403, "same-person")
  expect((await desk.as("approver", "POST", `${path}/approve`, { version: 2 })).status).toBe(200)
})

describe("J4: no step is skipped, and none taken twice", () => {
  test.each([
    ["approve", "made", 1],
    ["publish", "made", 1],
    ["return", "made", 1],
    ["publish", "submitted", 2],
    ["approve", "approved", 3],
  ] as const)("%s of what is %s", async (step, state, version) => {
    const desk = await deskApp()
    const path = state === "made" ? await made(desk) : await submitted(desk, { approve: state === "approved" })
    const sent = { version, ...(step === "return" && { json: note }) }
    await expectProblem(await desk.as("approver", "POST", `${path}/${step}`, sent), 409, "step-not-allowed")
  })

  test("an approval that is sent again is of an old version, and publishes nothing", async () => {
    const desk = await deskApp()
    const path = await submitted(desk, { approve: true })
    expect((await desk.as("approver", "POST", `${path}/publish`, { version: 3 })).status).toBe(200)
    for (const step of ["approve", "publish"]) {
      await expectProblem(await desk.as("approver", "POST", `${path}/${step}`, { version: 2 }), 412, "version-stale")
      await expectProblem(await desk.as("approver", "POST", `${path}/${step}`, { version: 4 }), 409, "step-not-allowed")
    }
  })
})

test("J5: whoever changes an approved draft takes its approval back", async () => {
  const desk = await deskApp()
  const path = await submitted(desk, { approve: true })
  expect((await desk.as("clerk", "PUT", path, { version: 3, form: draftForm({}, oneFigure) })).status).toBe(200)
  await expectProblem(await desk.as("approver", "POST", `${path}/publish`, { version: 4 }), 409, "step-not-allowed")
})

describe("I8: whoever changes a draft says which version they saw", () => {
  test.each([
    ["nothing", undefined, 428, "if-match-missing"],
    ["a weak tag", 'W/"1"', 412, "version-stale"],
    ["an older version", '"7"', 412, "version-stale"],
    ["any version", "*", 412, "version-stale"],
    ["several", '"1", "2"', 412, "version-stale"],
    ["no tag", "1", 412, "version-stale"],
  ] as const)("%s", async (_, tag, status, code) => {
    const desk = await deskApp()
    const path = await made(desk)
    const headers = { Authorization: "clerk", ...(tag !== undefined && { "If-Match": tag }) }
    const put = await desk.app.request(`/api/v1${path}`, { method: "PUT", headers, body: draftForm() })
    await expectProblem(put, status, code)
    await expectProblem(await desk.app.request(`/api/v1${path}/submit`, { method: "POST", headers }), status, code)
  })

  test("any version of what is not there", async () => {
    const { app } = await deskApp()
    const headers = { Authorization: "clerk", "If-Match": "*" }
    const answer = await app.request("/api/v1/drafts/absent", { method: "PUT", headers, body: draftForm() })
    await expectProblem(answer, 412, "version-stale")
  })
})

test("I9: of many who change what they all saw, one does", async () => {
  const desk = await deskApp()
  const path = await made(desk)
  const racers = Array.from({ length: 20 }, (_, n) =>
    desk.as("clerk", "PUT", path, { version: 1, form: draftForm({}, { "disclosure/licensing/decisions": n + 1 }) }),
  )
  const statuses = (await Promise.all(racers)).map(({ status }) => status)
  expect(statuses.sort()).toEqual([200, ...Array.from({ length: 19 }, () => 412)])
  expect(fullDraftSchema.parse(await (await desk.as("clerk", "GET", path)).json()).version).toBe(2)
})

describe("bodies that cannot be taken", () => {
  test.each([
    ["return", { body: "{", type: "application/json" }, 422, "json-invalid"],
    ["return", { body: "{}", type: "application/json" }, 400, "bad-request"],
    ["return", { body: '{"note":"改","role":"administrator"}', type: "application/json" }, 400, "bad-request"],
    ["return", { body: '{"note":"改"}', type: "text/plain" }, 415, "type-unsupported"],
    ["approve", { body: '{"publishAt":"明天"}', type: "application/json" }, 400, "bad-request"],
  ] as const)("%s %o", async (step, { body, type }, status, code: FailureCode) => {
    const desk = await deskApp()
    const path = await submitted(desk)
    const headers = { Authorization: "approver", "If-Match": '"2"', "Content-Type": type }
    const answer = await desk.app.request(`/api/v1${path}/${step}`, { method: "POST", headers, body })
    await expectProblem(answer, status, code)
    expect(fullDraftSchema.parse(await (await desk.as("clerk", "GET", path)).json()).version).toBe(2)
  })

  test("a document that cannot be read, and a year that nobody gives", async () => {
    const { as } = await deskApp()
    const form = formOf(new TextEncoder().encode("<p>通知</p>"), "通知.html")
    expect((await as("clerk", "POST", "/drafts", { form })).status).toBe(422)
    const yearless = draftForm({}, {}, { year: null, title: "政府信息公开工作年度报告" })
    const problem = await (await as("clerk", "POST", "/drafts", { form: yearless })).json()
    expect(problem).toMatchObject({ code: "report-invalid" })
  })
})

test("the examples of the reference are what the schemas take", () => {
  for (const schema of [draftSchema, draftPageSchema, boardSchema, changesSchema]) {
    const examples = schema.meta()?.examples as readonly unknown[]
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(schema.parse(example)).toEqual(example)
  }
})
