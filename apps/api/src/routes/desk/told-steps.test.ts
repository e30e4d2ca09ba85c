import { expect, test } from "vitest"
import { draftStepsSchema } from "../../schemas/draft-steps.ts"
import { draftPageSchema, fullDraftSchema } from "../../schemas/drafts.ts"
import { deskApp, draftForm, oneError, oneFigure } from "../../testing/desk-app.ts"
import { expectProblem } from "../../testing/expect-problem.ts"

type Desk = Awaited<ReturnType<typeof deskApp>>

async function made({ as }: Desk, form = draftForm()): Promise<string> {
  const answer = await as("clerk", "POST", "/drafts", { form })
  return `/drafts/${fullDraftSchema.parse(await answer.json()).id}`
}

async function told({ as }: Desk, who: string, path: string) {
  const answer = await as(who, "GET", `${path}/steps`)
  expect(answer.headers.get("Cache-Control")).toBe("no-store, no-transform")
  const { next, taken, version } = draftStepsSchema.parse(await answer.json())
  return { version, taken, next: Object.fromEntries(next.map(({ step, refused }) => [step, refused])) }
}

test("each is told what they may do next, and everybody what was done", async () => {
  const desk = await deskApp()
  const path = await made(desk)
  const writes = { revise: null, explain: null, recheck: null, discard: null }
  expect((await told(desk, "clerk", path)).next).toEqual({ ...writes, submit: null })
  expect((await told(desk, "approver", path)).next).toEqual({ recheck: null })
  await desk.as("clerk", "POST", `${path}/submit`, { version: 1 })
  expect((await told(desk, "clerk", path)).next).toEqual(writes)
  expect((await told(desk, "approver", path)).next).toEqual({ recheck: null, return: null, approve: null })
  expect((await told(desk, "admin", path)).next).toEqual({ ...writes, return: null, approve: null })
  await desk.as("approver", "POST", `${path}/approve`, { version: 2 })
  const { next, taken, version } = await told(desk, "approver", path)
  expect(next).toEqual({ recheck: null, return: null, publish: null })
  expect(version).toBe(3)
  expect(taken.map(({ version: of, actor, act }) => [of, actor, act])).toEqual([
    [1, "经办人甲", "draft-made"],
    [2, "经办人甲", "draft-submitted"],
    [3, "审核人丙", "draft-approved"],
  ])
  await desk.as("approver", "POST", `${path}/publish`, { version: 3 })
  expect((await told(desk, "admin", path)).next).toEqual({})
})

test("whoever submitted is told that they cannot approve, and of errors that they block", async () => {
  const desk = await deskApp()
  const form = draftForm({ agencyId: desk.agency })
  const { id } = fullDraftSchema.parse(await (await desk.as("admin", "POST", "/drafts", { form })).json())
  await desk.as("admin", "POST", `/drafts/${id}/submit`, { version: 1 })
  expect((await told(desk, "admin", `/drafts/${id}`)).next.approve).toBe("same-person")
  const broken = await made(desk, draftForm({}, oneError))
  expect((await told(desk, "clerk", broken)).next.submit).toBe("findings-block")
})

test("what waits for me is asked for in one word", async () => {
  const desk = await deskApp()
  const path = await made(desk)
  const waiting = async (who: string) =>
    draftPageSchema.parse(await (await desk.as(who, "GET", "/drafts?state=waiting")).json()).items.length
  expect([await waiting("clerk"), await waiting("approver"), await waiting("admin")]).toEqual([1, 0, 1])
  await desk.as("clerk", "POST", `${path}/submit`, { version: 1 })
  expect([await waiting("clerk"), await waiting("approver"), await waiting("admin")]).toEqual([0, 1, 1])
  await desk.as("approver", "POST", `${path}/return`, { version: 2, json: { note: "请改" } })
  expect([await waiting("clerk"), await waiting("approver"), await waiting("admin")]).toEqual([1, 0, 1])
  await expectProblem(await desk.as("reader", "GET", "/drafts?state=waiting"), 403, "forbidden")
})

test("a correction may say why with the step that hands it in", async () => {
  const desk = await deskApp()
  const path = await made(desk)
  await desk.as("clerk", "POST", `${path}/submit`, { version: 1 })
  await desk.as("approver", "POST", `${path}/approve`, { version: 2 })
  await desk.as("approver", "POST", `${path}/publish`, { version: 3 })
  const correction = await made(desk, draftForm({}, oneFigure))
  expect((await told(desk, "clerk", correction)).next.submit).toBe("note-missing")
  const long = { reason: "因".repeat(1001) }
  await expectProblem(
    await desk.as("clerk", "POST", `${correction}/submit`, { version: 1, json: long }),
    400,
    "bad-request",
  )
  const reason = "漏填行政许可七件"
  const done = await desk.as("clerk", "POST", `${correction}/submit`, { version: 1, json: { reason } })
  expect(await done.json()).toMatchObject({ state: "submitted", reason, version: 2 })
})

test("findings are explained on the draft itself, in the place of what was said before", async () => {
  const desk = await deskApp()
  desk.clock.now = new Date("2025-03-01T01:00:00.000Z")
  const path = await made(desk, draftForm({}, {}, { issuedOn: "2024-12-30" }))
  const finding = "issued-before-year-end@issued-on"
  const explain = (version: number, explanations: unknown, who = "clerk") =>
    desk.as(who, "POST", `${path}/explain`, { version, json: { explanations } as object })
  const said = async () => {
    const { check } = fullDraftSchema.parse(await (await desk.as("clerk", "GET", path)).json())
    return check?.findings.find(({ id }) => id === finding)?.explanation?.reason ?? null
  }
  const stated = { finding, reason: "机构年内撤销", by: "云泽县档案馆" }
  expect((await explain(1, [stated])).headers.get("ETag")).toBe('"2"')
  expect(await said()).toBe("机构年内撤销")
  await expectProblem(await explain(1, []), 412, "version-stale")
  await expectProblem(await explain(2, [{ ...stated, finding: "gone@here" }]), 422, "explanation-unused")
  await expectProblem(await explain(2, "because"), 422, "explanations-invalid")
  await expectProblem(await explain(2, [stated], "approver"), 403, "forbidden")
  expect((await explain(2, [])).status).toBe(200)
  expect(await said()).toBeNull()
})
