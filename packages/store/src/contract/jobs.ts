import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import type { FileOutcome } from "../jobs/job.ts"
import { failsWith } from "./fails-with.ts"

const at = (second: number) => new Date(Date.UTC(2025, 0, 20, 1, 0, second)).toISOString()
const bytes = (text: string) => new TextEncoder().encode(text)
const three = ["甲.docx", "乙.xlsx", "丙.html"].map((name) => ({ name, bytes: bytes(name) }))
const published: FileOutcome = { outcome: "published", report: "r1", revision: 1, verdict: "pass", failure: null }
const refused: FileOutcome = {
  outcome: "refused",
  report: null,
  revision: null,
  verdict: null,
  failure: { code: "not-a-report", detail: {} },
}

/** Work that goes on where it stood. */
export function jobsContract(fresh: () => Promise<Archive>): void {
  const made = async (archive: Archive, second = 0) =>
    archive.jobs.create(three, { region: "云岭省" }, { by: "某人", at: at(second) })

  it("keeps the files of a job until each has its outcome", async () => {
    const { jobs } = await fresh()
    const job = await jobs.create(three, { region: null }, { by: "某人", at: at(0) })
    expect(job).toMatchObject({ kind: "import", state: "waiting", files: 3, done: 0, madeBy: "某人", madeAt: at(0) })
    const first = await jobs.next(job.id)
    expect(first).toMatchObject({ number: 1, name: "甲.docx" })
    expect(Buffer.from(first?.bytes ?? []).toString()).toBe("甲.docx")
    await jobs.finish(job.id, 1, published)
    await jobs.finish(job.id, 1, refused)
    expect(await jobs.next(job.id)).toMatchObject({ number: 2 })
    await jobs.finish(job.id, 2, refused)
    expect(await jobs.find(job.id)).toMatchObject({ done: 2, counts: { published: 1, unchanged: 0, refused: 1 } })
    expect(await jobs.files(job.id, 1, 10)).toEqual([
      { number: 1, name: "甲.docx", outcome: published },
      { number: 2, name: "乙.xlsx", outcome: refused },
      { number: 3, name: "丙.html", outcome: null },
    ])
    expect(await jobs.files(job.id, 2, 1)).toMatchObject([{ number: 2 }])
    await failsWith(jobs.end(job.id, at(9)), "step-not-allowed")
    await jobs.finish(job.id, 3, { ...published, outcome: "unchanged" })
    expect(await jobs.next(job.id)).toBeNull()
    expect(await jobs.end(job.id, at(9))).toMatchObject({ state: "done", done: 3, endedAt: at(9) })
  })

  it("looks for files behind others, and keeps the outcomes of many", async () => {
    const { jobs } = await fresh()
    const { id } = await jobs.create(three, { region: null }, { by: null, at: at(0) })
    expect(await jobs.next(id, 1)).toMatchObject({ number: 2 })
    expect(await jobs.next(id, 3)).toBeNull()
    await jobs.finish(id, 2, published)
    expect(await jobs.next(id, 1)).toMatchObject({ number: 3 })
    const outcomes = [1, 2].map((number) => ({ number, outcome: refused }))
    await jobs.finishAll(id, outcomes)
    expect(await jobs.find(id)).toMatchObject({ done: 2, counts: { published: 1, refused: 1 } })
    expect(await jobs.next(id)).toMatchObject({ number: 3 })
  })

  it("gives a job to one runner, oldest first, and to another when its time has run out", async () => {
    const archive = await fresh()
    const [first, second] = [await made(archive, 0), await made(archive, 1)]
    const { jobs } = archive
    const runners = await Promise.all(["a", "b", "c"].map((runner) => jobs.claim(runner, at(2), at(30))))
    const taken = runners.flatMap((job) => job?.id ?? [])
    expect(taken.sort()).toEqual([first.id, second.id].sort())
    expect(await jobs.claim("d", at(29), at(60))).toBeNull()
    expect(await jobs.claim("d", at(31), at(60))).toMatchObject({ id: first.id, state: "running" })
    const runner = ["a", "b", "c"][runners.findIndex((job) => job?.id === first.id)] ?? ""
    expect(await jobs.renew(first.id, runner, at(90))).toBe(false)
    expect(await jobs.renew(first.id, "d", at(90))).toBe(true)
    expect(await jobs.claim("e", at(61), at(90))).toMatchObject({ id: second.id })
  })

  it("cancels what has not ended, and nothing else", async () => {
    const archive = await fresh()
    const { id } = await made(archive)
    const { jobs } = archive
    await jobs.claim("a", at(1), at(30))
    expect(await jobs.cancel(id, at(2))).toMatchObject({ state: "cancelled", endedAt: at(2), done: 0 })
    expect(await jobs.renew(id, "a", at(60))).toBe(false)
    expect(await jobs.claim("b", at(99), at(120))).toBeNull()
    await failsWith(jobs.cancel(id, at(3)), "step-not-allowed", { found: "cancelled" })
    await failsWith(jobs.cancel("no-such-job", at(3)), "not-found")
    expect(await jobs.find("no-such-job")).toBeNull()
  })
}
