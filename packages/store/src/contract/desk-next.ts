import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { content } from "./desk.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const at = "2025-01-10T02:00:00.000Z"
const ruleset = "rules-1"
const clerk = { by: "经办人甲", at, ruleset }
const approver = { by: "审核人乙", at, ruleset }

async function withDraft(archive: Archive, check = {}, year = 2024) {
  const agency = (await archive.publish(samplePublication({ year: 2023 }))).agency.id
  return archive.desk.create(agency, year, content({ check }), clerk)
}

/** What may come next, told without doing it. */
export function deskNextContract(fresh: () => Promise<Archive>): void {
  const told = async (archive: Archive, id: string, taker: typeof clerk) =>
    Object.fromEntries((await archive.desk.next(id, taker)).map(({ step, refused }) => [step, refused]))

  it("tells which steps begin where a draft stands, and what each would be refused for", async () => {
    const archive = await fresh()
    const { id } = await withDraft(archive)
    const always = { revise: null, recheck: null, discard: null }
    expect(await told(archive, id, clerk)).toEqual({ ...always, submit: null })
    expect(await told(archive, id, { ...clerk, ruleset: "rules-2" })).toMatchObject({ submit: "recheck-required" })
    await archive.desk.submit(id, { ...clerk, version: 1 })
    expect(await told(archive, id, clerk)).toEqual({ ...always, return: null, approve: "same-person" })
    expect(await told(archive, id, approver)).toEqual({ ...always, return: null, approve: null })
    await archive.desk.approve(id, { ...approver, version: 2, publishAt: "2025-01-20T01:00:00.000Z" })
    expect(await told(archive, id, approver)).toEqual({ ...always, return: null, publish: "step-not-allowed" })
    const later = { ...approver, at: "2025-01-20T01:00:00.000Z" }
    expect(await told(archive, id, later)).toMatchObject({ publish: null })
    await archive.desk.publish(id, { ...later, version: 3 })
    expect(await told(archive, id, later)).toEqual({})
    expect(await archive.desk.find(id)).toMatchObject({ version: 4 })
    await failsWith(archive.desk.next("no-such-draft", clerk), "not-found")
  })

  it("tells of findings, of a reason that is missing, and that a withdrawal has nothing to check", async () => {
    const archive = await fresh()
    const broken = await withDraft(archive, { verdict: "fail" })
    expect(await told(archive, broken.id, clerk)).toMatchObject({ submit: "findings-block" })
    const correction = await archive.desk.create(broken.agency.id, 2023, content({ year: 2023 }), clerk)
    expect(await told(archive, correction.id, clerk)).toMatchObject({ submit: "note-missing" })
    const [report] = (await archive.list({ year: 2023 }, { limit: 1 })).items
    const withdrawal = await archive.desk.createWithdrawal(report?.id ?? "", "误发", clerk)
    expect(await told(archive, withdrawal.id, clerk)).toEqual({ submit: null, discard: null })
  })

  it("takes the reason for a correction with the step that hands it in", async () => {
    const archive = await fresh()
    const { agency } = await withDraft(archive)
    const { id } = await archive.desk.create(agency.id, 2023, content({ year: 2023 }), clerk)
    await failsWith(archive.desk.submit(id, { ...clerk, version: 1 }), "note-missing")
    await failsWith(archive.desk.submit(id, { ...clerk, version: 1, reason: " " }), "note-missing")
    const done = await archive.desk.submit(id, { ...clerk, version: 1, reason: " 漏填一件 " })
    expect(done).toMatchObject({ state: "submitted", reason: "漏填一件" })
  })
}
