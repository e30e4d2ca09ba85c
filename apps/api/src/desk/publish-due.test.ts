import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure, shippedRuleset } from "@gouji/core"
import { type Archive, openArchive } from "@gouji/store"
import { expect, onTestFinished, test, vi } from "vitest"
import { fullDraftSchema } from "../schemas/drafts.ts"
import { deskApp, draftForm } from "../testing/desk-app.ts"
import { publishDue } from "./publish-due.ts"
import { type DueLine, publishEveryMinute } from "./publish-every-minute.ts"

const time = "2025-01-20T01:00:00.000Z"
const atTime = { ruleset: shippedRuleset, now: () => new Date(time) }

/** An archive with a draft that is approved for the time. */
async function scheduled(archive?: Archive, fields: Readonly<Record<string, string>> = {}) {
  const desk = await deskApp(archive && { archive })
  const { as } = desk
  const { id } = fullDraftSchema.parse(await (await as("clerk", "POST", "/drafts", { form: draftForm(fields) })).json())
  await as("clerk", "POST", `/drafts/${id}/submit`, { version: 1 })
  await as("approver", "POST", `/drafts/${id}/approve`, { version: 2, json: { publishAt: time } })
  return { ...desk, id }
}

test("of several servers one publishes, and each draft once", async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "gouji-due-"))
  onTestFinished(() => rm(dataFolder, { recursive: true, force: true }))
  const servers = await Promise.all([1, 2, 3].map(() => openArchive({ dataFolder, databaseUrl: null })))
  onTestFinished(async () => {
    await Promise.all(servers.map((server) => server.close()))
  })
  const { id } = await scheduled(servers[0])
  const runs = await Promise.all(servers.map((archive) => publishDue({ archive, ...atTime })))
  const outcomes = runs.flat().map(({ outcome }) => outcome)
  expect(outcomes.filter((outcome) => outcome === "published")).toHaveLength(1)
  expect(outcomes.every((outcome) => outcome === "published" || outcome === "taken")).toBe(true)
  expect((await servers[1]?.desk.find(id))?.published).toMatchObject({ revision: 1 })
  expect(await publishDue({ archive: servers[2] as Archive, ...atTime })).toEqual([])
})

test("has a draft approved anew where the rules have changed since", async () => {
  const { archive, id } = await scheduled()
  const ruleset = { ...shippedRuleset, version: "9999.1" }
  expect(await publishDue({ archive, ...atTime, ruleset })).toEqual([
    { draft: id, outcome: "rechecked", code: "recheck-required" },
  ])
  expect(await archive.desk.find(id)).toMatchObject({ state: "submitted", ruleset: "9999.1", publishAt: null })
  expect(await publishDue({ archive, ...atTime, ruleset })).toEqual([])
})

test.each([
  ["note-missing", {}],
  ["revision-exists", { reason: "更正" }],
] as const)("returns what cannot be published, with the reason: %s", async (code, fields) => {
  const { archive, id } = await scheduled(undefined, fields)
  const draft = await archive.desk.find(id)
  const source = await archive.desk.source(id)
  if (!draft?.reading || !draft.check || !source) throw new Error("no draft")
  // Somebody published the very same by another way.
  const { reading, check, agency } = draft
  await archive.publish({ reading, check, source: source.bytes, agencyName: agency.name, publishedAt: time })
  expect(await publishDue({ archive, ...atTime })).toEqual([{ draft: id, outcome: "returned", code }])
  expect(await archive.desk.find(id)).toMatchObject({ state: "returned", decidedBy: "定时发布" })
  expect((await archive.desk.find(id))?.note).toMatch(/^未能按时发布：/)
})

test("leaves a draft for the next time where the archive cannot be written to", async () => {
  const { archive, id } = await scheduled()
  const publish = async () => {
    throw new Failure("archive-busy")
  }
  const busy = { ...archive, desk: { ...archive.desk, publish } }
  expect(await publishDue({ archive: busy, ...atTime })).toEqual([
    { draft: id, outcome: "later", code: "archive-busy" },
  ])
  expect(await publishDue({ archive, ...atTime })).toEqual([{ draft: id, outcome: "published" }])
})

test("looks every minute, by the clock that it is given, and on after a failure", async () => {
  const { archive, id } = await scheduled()
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const clock = { now: new Date("2025-01-20T00:58:30.000Z") }
  const lines: DueLine[] = []
  let fails = false
  const due: Archive["desk"]["due"] = (...asked) =>
    fails ? Promise.reject(new Failure("archive-unreachable")) : archive.desk.due(...asked)
  const ports = {
    archive: { ...archive, desk: { ...archive.desk, due } },
    ruleset: shippedRuleset,
    now: () => clock.now,
  }
  const job = publishEveryMinute(ports, (line) => lines.push(line))
  const settled = () => new Promise((resolve) => setTimeout(resolve, 300))
  const minute = async () => {
    clock.now = new Date(clock.now.getTime() + 60_000)
    vi.advanceTimersByTime(60_000)
    await settled()
  }
  await settled()
  fails = true
  await minute()
  fails = false
  expect(lines).toMatchObject([{ level: "error", code: "archive-unreachable" }])
  expect(await archive.desk.find(id)).toMatchObject({ state: "approved" })
  await minute()
  expect(lines.slice(1)).toEqual([
    { time: "2025-01-20T01:00:30.000Z", level: "info", job: "publish-due", draft: id, outcome: "published" },
  ])
  await job.stop()
  await minute()
  expect(lines).toHaveLength(2)
})
