import { type Check, emptyReport, type Reading } from "@gouji/core"
import { expect, test, vi } from "vitest"
import { againstNothing, type Outcome } from "../check/run-check.ts"
import type { FullDraft } from "../data/desk-responses.ts"
import { unreachable } from "../data/fetch-json.ts"
import { createIntake, type IntakePorts } from "./create-intake.ts"
import { type Candidate, sortItems } from "./intake-item.ts"

const agencies: readonly Candidate[] = [
  { id: "a1", name: "云泽县档案馆", region: null, reason: "exact" },
  { id: "a2", name: "云泽县林业局", region: null, reason: "exact" },
]

/** What a file says is its name: `云泽县档案馆 2024`. */
function reading(name: string): Outcome {
  if (name === "broken") return { ok: false, code: "file-damaged", detail: {} }
  const [printed = "", year = ""] = name.split(" ")
  const report = {
    ...emptyReport(),
    agency: { name: printed || null, id: null },
    year: year ? Number(year) : null,
  }
  const check = { findings: [] } as unknown as Check
  return { ok: true, reading: { report } as Reading, check, against: againstNothing }
}

function intake(more: Partial<IntakePorts> = {}) {
  const drafts = new Map<string, string>()
  const make = vi.fn<IntakePorts["make"]>(async (_, agencyId, year) => {
    const id = `d${drafts.size + 1}`
    drafts.set(`${agencyId} ${year}`, id)
    const agency = { id: agencyId, name: agencies.find((one) => one.id === agencyId)?.name ?? "", division: null }
    return { id, agency, year, verdict: "pass", check: { findings: [] } } as unknown as FullDraft
  })
  const match = vi.fn<IntakePorts["match"]>(async (name) => ({
    certain: agencies.find((one) => one.name === name) ?? null,
    candidates: agencies,
  }))
  const ports: IntakePorts = {
    read: async (file) => reading(file.name),
    match,
    underWay: async (agencyId, year) => drafts.get(`${agencyId} ${year}`) ?? null,
    make,
    submit: async () => undefined,
    problemOf: () => unreachable,
    own: async () => null,
    ...more,
  }
  return { ...createIntake(ports), make, match }
}

const files = (...names: readonly string[]) => names.map((name) => new File(["x"], name))
const kinds = ({ items }: ReturnType<typeof intake>) => items().map(({ state }) => state.kind)

test("what is certain becomes a draft, and what is not keeps no other file waiting", async () => {
  const desk = intake()
  await desk.add(
    files("云泽县档案馆 2024", "broken", "云泽县水利局 2024", "云泽县林业局", " 2024", "云泽县林业局 2023"),
  )
  expect(kinds(desk)).toEqual(["made", "unreadable", "ask-agency", "ask-year", "ask-agency", "made"])
  expect(desk.make.mock.calls.map(([file, agency, year]) => [file.name, agency, year])).toEqual([
    ["云泽县档案馆 2024", "a1", 2024],
    ["云泽县林业局 2023", "a2", 2023],
  ])
  const { open, refused, made, pending } = sortItems(desk.items())
  expect([open.length, refused.length, made.length, pending.length]).toEqual([3, 1, 2, 0])
})

test("what somebody says of a file is enough to go on, and nothing is read twice", async () => {
  const read = vi.fn<IntakePorts["read"]>(async (file) => reading(file.name))
  const desk = intake({ read })
  await desk.add(files("云泽县水利局"))
  await desk.settle(0, { agency: { id: "a2", name: "云泽县林业局" } })
  expect(kinds(desk)).toEqual(["ask-year"])
  await desk.settle(0, { year: 2024 })
  expect(kinds(desk)).toEqual(["made"])
  expect(read).toHaveBeenCalledTimes(1)
})

test("a second draft for the same agency and year is asked about first", async () => {
  const desk = intake()
  await desk.add(files("云泽县档案馆 2024", "云泽县档案馆 2024"))
  expect(desk.items()[1]?.state).toEqual({ kind: "exists", draft: "d1", agency: "云泽县档案馆", year: 2024 })
  await desk.settle(1, { another: true })
  expect(kinds(desk)).toEqual(["made", "made"])
  await desk.add(files("云泽县档案馆 2024"))
  desk.leave(2)
  expect(kinds(desk)).toEqual(["made", "made", "left"])
})

test("a clerk hands in for one agency, and is asked where a document names another", async () => {
  const desk = intake({ own: async () => agencies[0] ?? null })
  await desk.add(files("云泽县档案馆 2024", " 2022", "云泽县林业局 2024"))
  expect(kinds(desk)).toEqual(["made", "made", "ask-agency"])
  expect(desk.items()[2]?.state).toMatchObject({ printed: "云泽县林业局", candidates: [{ id: "a1" }] })
})

test("a file that the server refuses is one file's affair, and can be tried again", async () => {
  const make = vi.fn<IntakePorts["make"]>(() => Promise.reject(new TypeError("Failed to fetch")))
  const desk = intake({ make })
  await desk.add(files("云泽县档案馆 2024", "云泽县林业局 2024"))
  expect(kinds(desk)).toEqual(["refused", "refused"])
  await desk.settle(0, {})
  expect(make).toHaveBeenCalledTimes(3)
})

test("it is stopped with the file at hand, and goes on when asked", async () => {
  let desk: ReturnType<typeof intake>
  const read = async (file: File) => {
    if (file.name.endsWith("2023")) desk.stop()
    return reading(file.name)
  }
  desk = intake({ read })
  await desk.add(files("云泽县档案馆 2023", "云泽县档案馆 2024"))
  expect([kinds(desk), desk.running()]).toEqual([["made", "waiting"], false])
  await desk.run()
  expect(kinds(desk)).toEqual(["made", "made"])
})

test("all that pass are submitted, and what is refused keeps its verdict", async () => {
  const submit = vi.fn(async (draft: string) => {
    if (draft === "d1") throw new Error("note-missing")
  })
  const desk = intake({ submit })
  await desk.add(files("云泽县档案馆 2024", "云泽县林业局 2024"))
  expect(desk.passing()).toHaveLength(2)
  await desk.submitPassing()
  expect(desk.items().map(({ state }) => state)).toMatchObject([
    { verdict: "pass", submission: "refused" },
    { verdict: "pass", submission: "done" },
  ])
  expect(desk.passing()).toHaveLength(0)
})
