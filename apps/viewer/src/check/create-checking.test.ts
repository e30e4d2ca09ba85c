import { checkReport, emptyReport, type Reading } from "@gouji/core"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { createChecking } from "./create-checking.ts"
import type { Outcome } from "./run-check.ts"

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
  const start = vi.fn(() => ({ check: () => answers.shift()?.() ?? Promise.resolve(good), stop }))
  return { ...createChecking(start, () => "2025-01-20"), start, stop }
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
