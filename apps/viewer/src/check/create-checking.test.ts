import { checkReport, emptyReport, type Reading } from "@gouji/core"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { createChecking } from "./create-checking.ts"
import type { Outcome } from "./run-check.ts"
import type { Checker } from "./start-checker.ts"

const reading: Reading = {
  report: emptyReport(),
  places: {},
  warnings: [],
  source: { name: "a.txt", mediaType: "text/plain", sha256: "0".repeat(64) },
  reader: "test",
}
const good: Outcome = { ok: true, reading, check: checkReport(reading.report, { asOf: "2025-01-20" }) }
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
  const start = vi.fn(() => ({ check: ask, stop }))
  return { ...createChecking(start, () => "2025-01-20"), start, stop, ask }
}

test("shows what came of the file, and uses one worker for several", async () => {
  const { current, check, start, stop } = mount([])
  await check(file, "a.txt")
  expect(current()).toMatchObject({ state: "done", name: "a.txt", file })
  await check(file, "b.txt")
  expect(start).toHaveBeenCalledTimes(1)
  expect(stop).not.toHaveBeenCalled()
})

test("a failure keeps its code and its values", async () => {
  const { current, check } = mount([async () => ({ ok: false, code: "file-too-large", detail: { limit: "20 MB" } })])
  await check(file, "a.txt")
  expect(current()).toEqual({ state: "failed", name: "a.txt", code: "file-too-large", detail: { limit: "20 MB" } })
})

test("a worker that does not come to an end is stopped, and a new one stands ready", async () => {
  const { current, check, start, stop } = mount([() => new Promise(() => undefined)])
  const running = check(file, "a.txt")
  expect(current()).toEqual({ state: "working", name: "a.txt" })
  await vi.advanceTimersByTimeAsync(20_001)
  expect(current()).toMatchObject({ state: "failed", code: "too-complex" })
  expect(stop).toHaveBeenCalledTimes(1)
  expect(start).toHaveBeenCalledTimes(2)
  void running
})

test("the answer about a file that was let go is not shown", async () => {
  let answer: (outcome: Outcome) => void = () => undefined
  const { current, check, clear, stop } = mount([
    () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  ])
  const running = check(file, "a.txt")
  clear()
  answer(good)
  await running
  expect(current()).toEqual({ state: "idle" })
  expect(stop).toHaveBeenCalledTimes(1)
})

test("a worker that breaks is an internal failure, not silence", async () => {
  const { current, check } = mount([() => Promise.reject(new Error("gone"))])
  await check(file, "a.txt")
  expect(current()).toMatchObject({ state: "failed", code: "internal" })
})

test("checks again when last year's report is added, and with it until it is let go", async () => {
  const { check, setAgainst, clear, beside, ask } = mount([])
  const before = { file: new Blob(["y"]), name: "before.txt" }
  await check(file, "a.txt")
  await setAgainst({ lastYear: before })
  expect(ask.mock.calls.map((asked) => asked[3].lastYear)).toEqual([null, before])
  expect(ask.mock.calls[1]?.[0]).toBe(file)
  clear()
  expect(beside()).toEqual({ lastYear: null, members: [], scope: null })
})

test("what it is set against may come first, one after the other: nothing is checked before there is a report", async () => {
  const { check, setAgainst, ask } = mount([])
  const [before, member] = [
    { file: new Blob(["y"]), name: "before.txt" },
    { file: new Blob(["z"]), name: "member.txt" },
  ]
  await setAgainst({ lastYear: before })
  await setAgainst({ members: [member], scope: "region" })
  expect(ask).not.toHaveBeenCalled()
  await check(file, "a.txt")
  expect(ask.mock.calls[0]?.[3]).toEqual({ lastYear: before, members: [member], scope: "region" })
})

test("what comes while the report is being checked is not lost", async () => {
  const never = () => new Promise<Outcome>(() => undefined)
  const { check, setAgainst, current, ask } = mount([never])
  void check(file, "a.txt")
  await setAgainst({ scope: "region" })
  expect(ask.mock.calls.map((asked) => asked[3].scope)).toEqual([null, "region"])
  expect(current()).toMatchObject({ state: "done", name: "a.txt", file })
})

test("a report that could not be checked for what stood beside it is checked without it", async () => {
  const failed = (code: "member-unreadable" | "file-empty") => async () => ({ ok: false, code, detail: {} }) as const
  const { check, setAgainst, current, ask } = mount([failed("member-unreadable"), failed("file-empty")])
  await check(file, "a.txt")
  await setAgainst({ members: [] })
  expect(current()).toMatchObject({ state: "failed", code: "file-empty" })
  await setAgainst({ members: [] })
  expect(ask).toHaveBeenCalledTimes(2)
})

const of = (name: string | null, year: number | null): Outcome => ({
  ...good,
  reading: { ...reading, report: { ...reading.report, agency: { name, id: null }, year } },
})
const said = { reason: "机构合并", by: "示例县档案局" }

test("an explanation stays when the report is checked again, corrected or not, and can be taken back", async () => {
  const own = async () => of("示例县档案局", 2024)
  const { check, setAgainst, explain, stated } = mount([own, own, own])
  await check(file, "a.txt")
  explain("late@issued-on", { ...said, reason: "…" })
  explain("late@issued-on", said)
  await setAgainst({ scope: "body" })
  await check(new Blob(["corrected"]), "b.txt")
  expect(stated()).toEqual([{ finding: "late@issued-on", ...said, until: null }])
  explain("late@issued-on", null)
  expect(stated()).toEqual([])
})

test.each([
  ["another body", of("清禾县民政局", 2024)],
  ["another year", of("示例县档案局", 2023)],
  ["nobody knows whom", of(null, 2024)],
])("an explanation is not that of the report of %s", async (_, other) => {
  const { check, explain, stated } = mount([async () => of("示例县档案局", 2024), async () => other])
  await check(file, "a.txt")
  explain("late@issued-on", said)
  await check(new Blob(["y"]), "b.txt")
  expect(stated()).toEqual([])
})

test("and goes with the report", async () => {
  const { check, explain, clear, stated } = mount([])
  explain("late@issued-on", said)
  expect(stated()).toEqual([])
  await check(file, "a.txt")
  explain("late@issued-on", said)
  expect(stated()).toHaveLength(1)
  clear()
  expect(stated()).toEqual([])
})
