import { shippedRuleset } from "@gouji/core"
import { expect, test } from "vitest"
import { publishDue } from "../../desk/publish-due.ts"
import { changesSchema } from "../../schemas/changes.ts"
import { draftPageSchema, draftSchema, fullDraftSchema } from "../../schemas/drafts.ts"
import { publishedSchema } from "../../schemas/published.ts"
import { deskApp, draftForm, oneError, oneFigure } from "../../testing/desk-app.ts"
import { expectProblem } from "../../testing/expect-problem.ts"
import { sampleHtml, sampleReport } from "../../testing/sample-report.ts"

test("two persons of a county: draft, return, revise, approve, publish on time, correct, withdraw", async () => {
  const { as, archive, agency, clock } = await deskApp()
  const due = () => publishDue({ archive, ruleset: shippedRuleset, now: () => clock.now })

  // A draft with an error is kept, and goes no further.
  const made = await as("clerk", "POST", "/drafts", { form: draftForm({}, oneError) })
  expect(made.status).toBe(201)
  expect([made.headers.get("ETag"), made.headers.get("Cache-Control")]).toEqual(['"1"', "no-store, no-transform"])
  const draft = fullDraftSchema.parse(await made.json())
  const path = `/drafts/${draft.id}`
  expect(made.headers.get("Location")).toBe(`/api/v1${path}`)
  expect(draft).toMatchObject({ agency: { id: agency }, year: 2024, verdict: "fail", madeBy: "经办人甲" })
  expect(draft.check?.findings.map(({ rule }) => rule)).toContain("requests-balance")
  await expectProblem(await as("clerk", "POST", `${path}/submit`, { version: 1 }), 409, "findings-block")

  // Mended and submitted; returned with a note; revised and submitted again.
  const first = sampleHtml(sampleReport())
  expect((await as("clerk", "PUT", path, { version: 1, form: draftForm() })).headers.get("ETag")).toBe('"2"')
  expect((await as("clerk", "POST", `${path}/submit`, { version: 2 })).status).toBe(200)
  const waiting = draftPageSchema.parse(await (await as("approver", "GET", "/drafts?state=submitted")).json())
  expect(waiting.items.map(({ id }) => id)).toEqual([draft.id])
  await expectProblem(
    await as("approver", "POST", `${path}/return`, { version: 3, json: { note: " " } }),
    422,
    "note-missing",
  )
  const note = { note: "请补充数字依据" }
  expect((await as("approver", "POST", `${path}/return`, { version: 3, json: note })).status).toBe(200)
  const seen = fullDraftSchema.parse(await (await as("clerk", "GET", path)).json())
  expect(seen).toMatchObject({ state: "returned", note: "请补充数字依据", decidedBy: "审核人丙", version: 4 })
  await as("clerk", "PUT", path, { version: 4, form: draftForm() })
  await as("clerk", "POST", `${path}/submit`, { version: 5 })

  // Approved for a morning in China; nothing is public before.
  const json = { publishAt: "2025-01-20T09:00:00+08:00" }
  const approved = draftSchema.parse(
    await (await as("approver", "POST", `${path}/approve`, { version: 6, json })).json(),
  )
  expect(approved).toMatchObject({ state: "approved", publishAt: "2025-01-20T01:00:00.000Z" })
  clock.now = new Date("2025-01-20T00:59:59.000Z")
  expect(await due()).toEqual([])
  await expectProblem(await as("approver", "POST", `${path}/publish`, { version: 7 }), 409, "step-not-allowed")
  clock.now = new Date("2025-01-20T01:00:00.000Z")
  expect(await due()).toEqual([{ draft: draft.id, outcome: "published" }])
  const done = fullDraftSchema.parse(await (await as("clerk", "GET", path)).json())
  const report = done.published?.report ?? ""
  const published = publishedSchema.parse(await (await as("nobody", "GET", `/reports/${report}`)).json())
  expect(published).toMatchObject({ revision: 1, publishedAt: "2025-01-20T01:00:00.000Z" })
  expect(published.current.publishedBy).toBe("审核人丙")
  const source = await as("clerk", "GET", `${path}/source`)
  expect(Buffer.compare(new Uint8Array(await source.arrayBuffer()), first)).toBe(0)
  expect(source.headers.get("Content-Disposition")).toMatch(/^attachment/)

  // Corrected, with its reason and what changed in sight.
  clock.now = new Date("2025-02-05T02:00:00.000Z")
  const silent = fullDraftSchema.parse(
    await (await as("clerk", "POST", "/drafts", { form: draftForm({}, oneFigure) })).json(),
  )
  await expectProblem(await as("clerk", "POST", `/drafts/${silent.id}/submit`, { version: 1 }), 422, "note-missing")
  expect((await as("clerk", "POST", `/drafts/${silent.id}/discard`, { version: 1 })).status).toBe(200)
  const corrected = { issuedOn: "2025-01-16" }
  const form = draftForm({ reason: "漏填行政许可七件" }, oneFigure, corrected)
  const again = fullDraftSchema.parse(await (await as("clerk", "POST", "/drafts", { form })).json())
  await as("clerk", "POST", `/drafts/${again.id}/submit`, { version: 1 })
  await as("approver", "POST", `/drafts/${again.id}/approve`, { version: 2 })
  const second = draftSchema.parse(
    await (await as("approver", "POST", `/drafts/${again.id}/publish`, { version: 3 })).json(),
  )
  expect(second.published).toEqual({ report, revision: 2 })
  const changes = changesSchema.parse(
    await (await as("nobody", "GET", `/reports/${report}/changes?from=1&to=2`)).json(),
  )
  expect(changes).toMatchObject({
    from: 1,
    to: 2,
    revisions: [
      { number: 2, reason: "漏填行政许可七件", publishedBy: "审核人丙", publishedAt: "2025-02-05T02:00:00.000Z" },
    ],
    facts: [{ fact: "issuedOn", before: "2025-01-15", after: "2025-01-16" }],
    cells: [{ cell: "disclosure/licensing/decisions", before: 0, after: 7, difference: 7 }],
    sameFile: false,
  })
  expect(changes.cells).toHaveLength(1)

  // Withdrawn, by two persons too. Every revision stays.
  const reason = { reason: "误将内部稿发布" }
  const asked = await as("clerk", "POST", `/reports/${report}/withdrawals`, { json: reason })
  expect(asked.status).toBe(201)
  const withdrawal = `/drafts/${draftSchema.parse(await asked.json()).id}`
  await as("clerk", "POST", `${withdrawal}/submit`, { version: 1 })
  await expectProblem(await as("clerk", "POST", `${withdrawal}/approve`, { version: 2 }), 403, "forbidden")
  await as("approver", "POST", `${withdrawal}/approve`, { version: 2 })
  expect((await as("approver", "POST", `${withdrawal}/publish`, { version: 3 })).status).toBe(200)
  const gone = publishedSchema.parse(await (await as("nobody", "GET", `/reports/${report}`)).json())
  expect(gone).toMatchObject({ revision: 2, withdrawn: { at: "2025-02-05T02:00:00.000Z", reason: reason.reason } })
  expect((await as("nobody", "GET", `/reports/${report}/revisions/1`)).status).toBe(200)
})
