import { checkReport, emptyReport, type Reading } from "@gouji/core"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { createChecking } from "./create-checking.ts"
import { againstNothing, type Outcome, runAgain } from "./run-check.ts"
import type { Checker } from "./start-checker.ts"

const reading: Reading = {
  report: emptyReport(),
  places: {},
  warnings: [],
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
  reader: "test",
}
const check = checkReport(reading.report, { asOf: "2025-01-20" })
const good: Outcome & { ok: true } = { ok: true, reading, check, against: againstNothing }
const file = new Blob(["x"])

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function mount(answers: (() => Promise<Outcome>)[]) {
  const stop = vi.fn()
  const ask = vi.fn((..._asked: Parameters<Checker["check"]>) => answers.shift()?.() ?? Promise.resolve(good))
  const again = vi.fn((...[own, asOf, against]: Parameters<Checker["again"]>) =>
    Promise.resolve(runAgain(own, asOf, against)),
  )
  const start = vi.fn(() => ({ check: ask, again, blocks: async () => [], stop }))
  const checking = createChecking(start, () => "2025-01-20")
  return {
    ...checking,
    one: (own: Blob, name: string) => checking.take([{ file: own, name }]),
    current: () => checking.opened()?.standing,
    start,
    stop,
    ask,
    again,
  }
}

test("shows what came of the file, and uses one worker for several", async () => {
  const { current, one, start, stop } = mount([])
  await one(file, "a.txt")
  expect(current()).toMatchObject({ state: "done", reading, check })
  await one(file, "b.txt")
  expect(start).toHaveBeenCalledTimes(1)
  expect(stop).not.toHaveBeenCalled()
})

test("a failure keeps its code and its values", async () => {
  const { current, one } = mount([async () => ({ ok: false, code: "file-too-large", detail: { limit: "20 MB" } })])
  await one(file, "a.txt")
  expect(current()).toEqual({ state: "failed", code: "file-too-large", detail: { limit: "20 MB" } })
})

test("a worker that does not come to an end is stopped, and a new one stands ready", async () => {
  const { current, one, start, stop } = mount([() => new Promise(() => undefined)])
  const running = one(file, "a.txt")
  expect(current()).toEqual({ state: "working" })
  await vi.advanceTimersByTimeAsync(20_001)
  expect(current()).toMatchObject({ state: "failed", code: "too-complex" })
  expect(stop).toHaveBeenCalledTimes(1)
  expect(start).toHaveBeenCalledTimes(2)
  void running
})

test("the answer about a file that was let go is not shown", async () => {
  let answer: (outcome: Outcome) => void = () => undefined
  const { current, one, clear, stop } = mount([
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  ])
  const running = one(file, "a.txt")
  clear()
  answer(good)
  await running
  expect(current()).toBeUndefined()
  expect(stop).toHaveBeenCalledTimes(1)
})

test("a worker that breaks is an internal failure, not silence", async () => {
  const { current, one } = mount([() => Promise.reject(new Error("gone"))])
  await one(file, "a.txt")
  expect(current()).toMatchObject({ state: "failed", code: "internal" })
})

test("checks again when last year's report is added, and with it until it is let go", async () => {
  const { one, setAgainst, clear, beside, ask } = mount([])
  const before = { file: new Blob(["y"]), name: "before.txt" }
  await one(file, "a.txt")
  await setAgainst({ lastYear: before })
  expect(ask.mock.calls.map((asked) => asked[3].lastYear)).toEqual([null, before])
  expect(ask.mock.calls[1]?.[0]).toBe(file)
  clear()
  expect(beside()).toEqual({ lastYear: null, members: [], scope: null })
})

test("what it is set against may come first, one after the other: nothing is checked before there is a report", async () => {
  const { one, setAgainst, ask } = mount([])
  const [before, member] = [
    { file: new Blob(["y"]), name: "before.txt" },
    { file: new Blob(["z"]), name: "member.txt" },
  ]
  await setAgainst({ lastYear: before })
  await setAgainst({ members: [member], scope: "region" })
  expect(ask).not.toHaveBeenCalled()
  await one(file, "a.txt")
  expect(ask.mock.calls[0]?.[3]).toEqual({ lastYear: before, members: [member], scope: "region" })
})

test("what comes while the report is being checked is not lost", async () => {
  const never = () => new Promise<Outcome>(() => undefined)
  const { one, setAgainst, current, ask } = mount([never])
  void one(file, "a.txt")
  await setAgainst({ scope: "region" })
  expect(ask.mock.calls.map((asked) => asked[3].scope)).toEqual([null, "region"])
  expect(current()).toMatchObject({ state: "done" })
})

test("a report that could not be checked for what stood beside it is checked without it", async () => {
  const failed = (code: "member-unreadable" | "file-empty") => async () => ({ ok: false, code, detail: {} }) as const
  const { one, setAgainst, current, ask } = mount([failed("member-unreadable"), failed("file-empty")])
  await one(file, "a.txt")
  await setAgainst({ members: [] })
  expect(current()).toMatchObject({ state: "failed", code: "file-empty" })
  await setAgainst({ members: [] })
  expect(ask).toHaveBeenCalledTimes(2)
})

const of = (name: string | null, year: number | null): Outcome & { ok: true } => ({
  ...good,
  reading: { ...reading, report: { ...reading.report, agency: { name, id: null }, year } },
})
const said = { reason: "机构合并", by: "示例县档案局" }

test("an explanation stays when the report is checked again, corrected or not, and can be taken back", async () => {
  const own = async () => of("示例县档案局", 2024)
  const { one, setAgainst, explain, stated } = mount([own, own, own])
  await one(file, "a.txt")
  explain("late@issued-on", { ...said, reason: "…" })
  explain("late@issued-on", said)
  await setAgainst({ scope: "body" })
  await one(new Blob(["corrected"]), "b.txt")
  expect(stated()).toEqual([{ finding: "late@issued-on", ...said, until: null }])
  explain("late@issued-on", null)
  expect(stated()).toEqual([])
})

test.each([
  ["another body", of("清禾县民政局", 2024)],
  ["another year", of("示例县档案局", 2023)],
  ["nobody knows whom", of(null, 2024)],
])("an explanation is not that of the report of %s", async (_, other) => {
  const { one, explain, stated } = mount([async () => of("示例县档案局", 2024), async () => other])
  await one(file, "a.txt")
  explain("late@issued-on", said)
  await one(new Blob(["y"]), "b.txt")
  expect(stated()).toEqual([])
})

test("and goes with the report", async () => {
  const { one, explain, clear, stated } = mount([])
  explain("late@issued-on", said)
  expect(stated()).toEqual([])
  await one(file, "a.txt")
  explain("late@issued-on", said)
  expect(stated()).toHaveLength(1)
  clear()
  expect(stated()).toEqual([])
})

test("of many files none is opened, one that hangs or is damaged stops none of the rest", async () => {
  const { take, entries, opened, start } = mount([
    async () => of("示例县民政局", 2024),
    () => new Promise(() => undefined),
    async () => ({ ok: false, code: "file-empty", detail: {} }),
    () => Promise.reject(new Error("gone")),
    async () => of("示例县司法局", 2024),
  ])
  const all = take(["a", "b", "c", "d", "e"].map((name) => ({ file, name })))
  await vi.advanceTimersByTimeAsync(20_001)
  await all
  expect(opened()).toBeNull()
  expect(entries().map(({ standing }) => (standing.state === "failed" ? standing.code : standing.state))).toEqual([
    "done",
    "too-complex",
    "file-empty",
    "internal",
    "done",
  ])
  expect(start).toHaveBeenCalledTimes(3)
})

test("last year's report is found among the files, whichever comes first, and only that of the same body", async () => {
  const answers = [of("示例县民政局", 2024), of("示例县司法局", 2023), of("示例县民政局", 2023)]
  const { take, entries, again, besideOf } = mount(answers.map((answer) => async () => answer))
  await take(["a", "b", "c"].map((name) => ({ file, name })))
  expect(entries().map(({ standing }) => standing.state === "done" && standing.lastYearFrom)).toEqual([3, null, null])
  expect(again).toHaveBeenCalledTimes(1)
  expect(again.mock.calls[0]?.[2].lastYear).toMatchObject({ year: 2023, agency: { name: "示例县民政局" } })
  const [first] = entries()
  expect(first && besideOf(first).lastYear?.name).toBe("c")
})

test("a figure is changed, checked with, and taken back without asking anybody", async () => {
  const cell = "requests/received/total"
  const forms = { ...reading.report.forms, requests: "2021" as const }
  const own = { ...reading, report: { ...reading.report, forms, cells: { [cell]: 3 } } }
  const { one, current, changeCells, undo, again } = mount([async () => ({ ...good, reading: own })])
  const shown = () => {
    const now = current()
    return now?.state === "done" ? [now.reading.report.cells[cell], now.changes, now.check.asOf] : []
  }
  await one(file, "a.txt")
  await changeCells([{ cell, to: 5 }])
  expect(shown()).toEqual([5, [{ cell, from: 3, to: 5 }], "2025-01-20"])
  await changeCells([{ cell, to: 6 }])
  expect(shown()[1]).toEqual([{ cell, from: 3, to: 6 }])
  expect(again).toHaveBeenCalledTimes(2)
  await undo(cell)
  expect(shown()).toEqual([3, [], "2025-01-20"])
  expect(again).toHaveBeenCalledTimes(2)
})

test("changes stay when the report is set against another", async () => {
  const cell = "requests/received/total"
  const { one, current, changeCells, setAgainst } = mount([])
  await one(file, "a.txt")
  await changeCells([{ cell, to: 5 }])
  await setAgainst({ scope: "body" })
  expect(current()).toMatchObject({ state: "done", changes: [{ cell, to: 5 }], original: { reading } })
})

test("what stood beside a report does not stand beside another body's", async () => {
  const lastYear = { file: new Blob(["y"]), name: "before.txt" }
  const answers = [of("示例县民政局", 2024), of("示例县司法局", 2024), of("示例县司法局", 2024)]
  const { one, setAgainst, ask, beside } = mount(answers.map((answer) => async () => answer))
  await setAgainst({ lastYear })
  await one(file, "a.txt")
  await one(new Blob(["z"]), "b.txt")
  expect(ask.mock.calls.map((asked) => asked[3].lastYear)).toEqual([lastYear, lastYear, null])
  expect(beside().lastYear).toBeNull()
})
