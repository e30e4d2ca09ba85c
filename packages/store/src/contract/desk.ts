import type { Check } from "@gouji/core"
import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import type { DraftContent, Step } from "../desk/draft.ts"
import { failsWith } from "./fails-with.ts"
import { type SampleOptions, samplePublication } from "./samples.ts"

const [clerk, approver, other] = ["经办人甲", "审核人乙", "审核人丙"] as const
const times = Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2025, 0, 10, 1, at)).toISOString())
const at = (index: number) => times[index] ?? ""

/** A report that passes. */
export function content(options: SampleOptions & { check?: Partial<Check> } = {}): DraftContent {
  const { reading, check, source } = samplePublication(options)
  return { reading, check: { ...check, verdict: "pass", ruleset: "rules-1", ...options.check }, source }
}

const ruleset = "rules-1"
const step = (by: string, version: number, time: number): Step & { ruleset: string } => ({
  by,
  version,
  at: at(time),
  ruleset,
})

/** An archive that knows the agency of the samples, by last year's report. */
async function withAgency(archive: Archive): Promise<string> {
  return (await archive.publish(samplePublication({ year: 2023 }))).agency.id
}

async function approved(archive: Archive, options?: SampleOptions): Promise<string> {
  const agency = await withAgency(archive)
  const { id } = await archive.desk.create(agency, 2024, content(options), { by: clerk, at: at(1) })
  await archive.desk.submit(id, step(clerk, 1, 2))
  await archive.desk.approve(id, step(approver, 2, 3))
  return id
}

/** Drafts, two persons, and what becomes of a report. */
export function deskContract(fresh: () => Promise<Archive>): void {
  it("takes a report from the agency to the public, by two persons", async () => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const given = content()
    const made = await archive.desk.create(agency, 2024, given, { by: clerk, at: at(1) })
    expect(made).toMatchObject({ kind: "report", state: "draft", version: 1, madeBy: clerk, verdict: "pass", ruleset })
    expect(JSON.stringify(made.reading)).toBe(JSON.stringify(given.reading))
    expect(await archive.desk.find(made.id)).toEqual(made)
    expect(Buffer.compare((await archive.desk.source(made.id))?.bytes ?? new Uint8Array(), given.source)).toBe(0)
    expect(await archive.desk.submit(made.id, step(clerk, 1, 2))).toMatchObject({ state: "submitted", version: 2 })
    expect(await archive.desk.approve(made.id, step(approver, 2, 3))).toMatchObject({ state: "approved", version: 3 })
    expect((await archive.list({ year: 2024 }, { limit: 9 })).items).toEqual([])
    const done = await archive.desk.publish(made.id, step(approver, 3, 4))
    const report = await archive.find(done.published?.report ?? "")
    expect(done).toMatchObject({ state: "published", published: { revision: 1 } })
    expect(report).toMatchObject({ year: 2024, revision: 1, publishedAt: at(4), current: { publishedBy: approver } })
    expect(JSON.stringify(report?.current.reading)).toBe(JSON.stringify(given.reading))
  })

  it("publishes a correction with its reason as the next revision", async () => {
    const archive = await fresh()
    const first = await approved(archive)
    const { published } = await archive.desk.publish(first, step(approver, 3, 4))
    const agency = (await archive.find(published?.report ?? ""))?.agency.id ?? ""
    const again = { ...content({ paragraph: "更正" }), reason: "漏填一件申请" }
    const { id } = await archive.desk.create(agency, 2024, again, { by: clerk, at: at(5) })
    await archive.desk.submit(id, step(clerk, 1, 6))
    await archive.desk.approve(id, step(approver, 2, 7))
    const done = await archive.desk.publish(id, step(other, 3, 8))
    expect(done.published).toEqual({ report: published?.report, revision: 2 })
    const { current } = (await archive.find(published?.report ?? "")) ?? {}
    expect(current).toMatchObject({ number: 2, reason: "漏填一件申请", publishedBy: approver })
  })

  it("wants to know why a published report is corrected, also where another draft was faster", async () => {
    const archive = await fresh()
    const { desk } = archive
    const first = await approved(archive)
    const agency = (await desk.find(first))?.agency.id ?? ""
    const second = await desk.create(agency, 2024, content({ paragraph: "另一稿" }), { by: clerk, at: at(1) })
    await desk.submit(second.id, step(clerk, 1, 2))
    await desk.approve(second.id, step(approver, 2, 3))
    await desk.publish(first, step(approver, 3, 4))
    await failsWith(desk.publish(second.id, step(approver, 3, 5)), "note-missing")
    const third = await desk.create(agency, 2024, content({ paragraph: "更正" }), { by: clerk, at: at(6) })
    await failsWith(desk.submit(third.id, step(clerk, 1, 7)), "note-missing")
    await desk.revise(third.id, { ...content({ paragraph: "更正" }), reason: "漏填" }, step(clerk, 1, 8))
    expect(await desk.submit(third.id, step(clerk, 2, 9))).toMatchObject({ state: "submitted" })
  })

  it("lets nobody approve what they submitted", async () => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const { id } = await archive.desk.create(agency, 2024, content(), { by: clerk, at: at(1) })
    await archive.desk.submit(id, step(clerk, 1, 2))
    await failsWith(archive.desk.approve(id, step(clerk, 2, 3)), "same-person")
    expect(await archive.desk.find(id)).toMatchObject({ state: "submitted", version: 2 })
  })

  it("publishes for the very agency of a draft, though another has its name", async () => {
    const archive = await fresh()
    const by = { at: at(0) }
    const one = await archive.register.create({ name: "砚溪县示例局", division: "110105" }, by)
    const other = await archive.register.create({ name: "砚溪县示例局", division: "110106" }, by)
    for (const [index, { id: agency }] of [other, one].entries()) {
      const { id } = await archive.desk.create(agency, 2024, content(), { by: clerk, at: at(1) })
      await archive.desk.submit(id, step(clerk, 1, 2))
      await archive.desk.approve(id, step(approver, 2, 3))
      const done = await archive.desk.publish(id, step(approver, 3, 4 + index))
      expect((await archive.find(done.published?.report ?? ""))?.agency.id).toBe(agency)
    }
  })

  it("tells persons apart by their ids, whatever they are called", async () => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const { id } = await archive.desk.create(agency, 2024, content(), { by: clerk, at: at(1) })
    await archive.desk.submit(id, { ...step("同名者", 1, 2), person: "p-1" })
    await failsWith(archive.desk.approve(id, { ...step("改名后", 2, 3), person: "p-1" }), "same-person")
    await failsWith(archive.desk.approve(id, step("同名者", 2, 3)), "same-person")
    const approval = archive.desk.approve(id, { ...step("同名者", 2, 3), person: "p-2" })
    expect(await approval).toMatchObject({ state: "approved", submittedBy: "同名者", decidedBy: "同名者" })
  })

  it.each(["fail", "inconclusive"] as const)("lets nothing through that is %s", async (verdict) => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const { id } = await archive.desk.create(agency, 2024, content({ check: { verdict } }), { by: clerk, at: at(1) })
    await failsWith(archive.desk.submit(id, step(clerk, 1, 2)), "findings-block", { found: verdict })
  })

  it("wants a check by the rules of today at every step, and a new approval for it", async () => {
    const archive = await fresh()
    const id = await approved(archive)
    const today = { ruleset: "rules-2" }
    const tomorrow = { ...step(approver, 3, 4), ...today }
    await failsWith(archive.desk.publish(id, tomorrow), "recheck-required", { found: "rules-1" })
    const checked = { ...content().check, ...today }
    const again = await archive.desk.recheck(id, checked, step(approver, 3, 4))
    expect(again).toMatchObject({ state: "submitted", version: 4, ruleset: "rules-2" })
    await archive.desk.approve(id, { ...step(approver, 4, 5), ...today })
    expect(await archive.desk.publish(id, { ...step(approver, 5, 6), ...today })).toMatchObject({ state: "published" })
  })

  it("returns a draft with a note, and begins anew with what was changed", async () => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const { id } = await archive.desk.create(agency, 2024, content(), { by: clerk, at: at(1) })
    await archive.desk.submit(id, step(clerk, 1, 2))
    await failsWith(archive.desk.returnToAgency(id, " \u200b", step(approver, 2, 3)), "note-missing")
    const returned = await archive.desk.returnToAgency(id, "第三部分请补充", step(approver, 2, 3))
    expect(returned).toMatchObject({ state: "returned", note: "第三部分请补充", decidedBy: approver, version: 3 })
    const revised = await archive.desk.revise(id, content({ paragraph: "已补充" }), step(clerk, 3, 4))
    // What is to be changed stays in sight until it is handed in again.
    expect(revised).toMatchObject({ state: "draft", version: 4, note: "第三部分请补充", submittedBy: null })
    expect(revised.reading?.report.sections[0]?.paragraphs).toEqual(["已补充"])
    expect(await archive.desk.submit(id, step(clerk, 4, 5))).toMatchObject({ state: "submitted", note: null })
  })

  it("takes an approval back where the draft is changed after it", async () => {
    const archive = await fresh()
    const id = await approved(archive)
    await archive.desk.revise(id, content({ paragraph: "改后" }), step(clerk, 3, 4))
    await failsWith(archive.desk.publish(id, step(approver, 4, 5)), "step-not-allowed", { found: "draft" })
  })

  it("does not let two who saw the same draft both change it", async () => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const { id } = await archive.desk.create(agency, 2024, content(), { by: clerk, at: at(1) })
    const drafts = Array.from({ length: 8 }, (_, n) => content({ paragraph: `第${n}稿` }))
    const outcomes = await Promise.allSettled(drafts.map((draft) => archive.desk.revise(id, draft, step(clerk, 1, 2))))
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const outcome of outcomes) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "version-stale" })
    }
    expect(await archive.desk.find(id)).toMatchObject({ version: 2 })
  })

  it("publishes at its time, and once", async () => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const { id } = await archive.desk.create(agency, 2024, content(), { by: clerk, at: at(1) })
    await archive.desk.submit(id, step(clerk, 1, 2))
    await archive.desk.approve(id, { ...step(approver, 2, 3), publishAt: at(10) })
    expect(await archive.desk.due(at(9), 10)).toEqual([])
    await failsWith(archive.desk.publish(id, step(approver, 3, 9)), "step-not-allowed", { found: at(10) })
    expect(await archive.desk.due(at(10), 10)).toMatchObject([{ id, publishAt: at(10) }])
    const racers = Array.from({ length: 4 }, () => archive.desk.publish(id, step("定时", 3, 10)))
    const outcomes = await Promise.allSettled(racers)
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await archive.desk.due(at(20), 10)).toEqual([])
    const [entry] = (await archive.list({ year: 2024 }, { limit: 9 })).items
    expect(entry).toMatchObject({ revision: 1, publishedAt: at(10) })
  })

  it("withdraws by two persons, keeps every revision, and may publish again", async () => {
    const archive = await fresh()
    const id = await approved(archive, { figures: { "requests/received/total": 0 } })
    const { published } = await archive.desk.publish(id, step(approver, 3, 4))
    const report = published?.report ?? ""
    const asked = await archive.desk.createWithdrawal(report, "误发", { by: clerk, at: at(5) })
    await archive.desk.submit(asked.id, step(clerk, 1, 6))
    await failsWith(archive.desk.approve(asked.id, step(clerk, 2, 7)), "same-person")
    await archive.desk.approve(asked.id, step(approver, 2, 7))
    await archive.desk.publish(asked.id, step(approver, 3, 8))
    expect(await archive.find(report)).toMatchObject({ revision: 1, withdrawn: { at: at(8), reason: "误发" } })
    expect(await archive.journal.verify()).toMatchObject({ holds: true, faults: [] })
    const reports = async () =>
      (await archive.aggregates.summarise(["requests/received/total"], { years: [2024] }, []))[0]
    expect(await reports()).toMatchObject({ reports: 0 })
    await failsWith(archive.desk.createWithdrawal(report, "再次", { by: clerk, at: at(9) }), "not-found")
    await archive.publish(samplePublication({ paragraph: "重新发布" }))
    expect(await archive.find(report)).toMatchObject({ revision: 2, withdrawn: null })
    expect(await archive.journal.verify()).toMatchObject({ holds: true, faults: [] })
    expect(await reports()).toMatchObject({ reports: 1 })
  })

  it("refuses steps out of order, of unknown drafts, and agencies that are not there", async () => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const { desk } = archive
    const { id } = await desk.create(agency, 2024, content(), { by: clerk, at: at(1) })
    await failsWith(desk.approve(id, step(approver, 1, 2)), "step-not-allowed", { found: "draft" })
    await failsWith(desk.publish(id, step(approver, 1, 2)), "step-not-allowed", { found: "draft" })
    await failsWith(desk.submit(id, step(clerk, 7, 2)), "version-stale", { found: 1 })
    await failsWith(desk.submit("no-such-draft", step(clerk, 1, 2)), "not-found")
    await failsWith(desk.create("no-such-agency", 2024, content(), { by: clerk, at: at(1) }), "agency-unknown")
    await desk.discard(id, step(clerk, 1, 2))
    await failsWith(desk.submit(id, step(clerk, 2, 3)), "step-not-allowed", { found: "discarded" })
    expect(await desk.find("no-such-draft")).toBeNull()
  })

  it("goes with its agency to the province that becomes known, with its file", async () => {
    const archive = await fresh()
    const id = await approved(archive)
    const before = await archive.desk.find(id)
    const place = { division: "320803", divisionYear: 2024 }
    await archive.register.change(before?.agency.id ?? "", place, { at: at(4), actor: clerk })
    expect(await archive.desk.find(id)).toEqual({ ...before, agency: { ...before?.agency, division: "320803" } })
    expect((await archive.desk.list({ division: "32" }, { limit: 9 })).items).toHaveLength(1)
    expect((await archive.desk.source(id))?.bytes.length).toBeGreaterThan(0)
    const { published } = await archive.desk.publish(id, step(approver, 3, 5))
    const [group] = await archive.aggregates.summarise(["requests/received/total"], { years: [2024] }, ["province"])
    expect(group).toMatchObject({ group: { province: "32" }, reports: 1 })
    expect(await archive.find(published?.report ?? "")).toMatchObject({ year: 2024, revision: 1 })
    expect(await archive.journal.verify()).toMatchObject({ holds: true })
  })

  it("lists what waits, newest change first, page by page", async () => {
    const archive = await fresh()
    const agency = await withAgency(archive)
    const ids: string[] = []
    for (let n = 0; n < 5; n += 1) {
      ids.push((await archive.desk.create(agency, 2024, content(), { by: clerk, at: at(n) })).id)
    }
    await archive.desk.submit(ids[0] ?? "", step(clerk, 1, 9))
    const waiting = await archive.desk.list({ states: ["submitted"] }, { limit: 10 })
    expect(waiting.items.map(({ id }) => id)).toEqual([ids[0]])
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await archive.desk.list({ agencyId: agency }, { limit: 2, ...(cursor ? { cursor } : {}) })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor !== null)
    expect(seen).toEqual([ids[0], ids[4], ids[3], ids[2], ids[1]])
    expect((await archive.desk.list({ division: "99" }, { limit: 2 })).items).toEqual([])
  })
}
