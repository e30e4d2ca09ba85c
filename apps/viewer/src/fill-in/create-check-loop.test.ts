import { checkReport, emptyReport, type Report } from "@gouji/core"
import { createRoot, createSignal } from "solid-js"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { createCheckLoop, pause } from "./create-check-loop.ts"
import type { Filler } from "./start-filler.ts"

const of = (year: number): Report => ({ ...emptyReport(), year })
const check = (report: Report) => checkReport(report, { asOf: "2025-01-20" })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function mount(ask: (report: Report) => Promise<ReturnType<typeof check>>) {
  const [report, setReport] = createSignal(of(2020))
  const [lastYear] = createSignal<Report | null>(null)
  const asked = vi.fn(ask)
  const restart = vi.fn()
  return createRoot((dispose) => {
    const get = () => ({ check: asked }) as unknown as Filler
    const loop = createCheckLoop(report, lastYear, { get, restart }, () => "2025-01-20")
    return { ...loop, setReport, asked, restart, dispose }
  })
}

test("checks at once, and then whenever typing rests", async () => {
  const { checked, state, setReport, asked, dispose } = mount(async (report) => check(report))
  await vi.advanceTimersByTimeAsync(0)
  expect(checked()?.report.year).toBe(2020)
  for (const year of [2021, 2022, 2023]) {
    setReport(of(year))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked).toHaveBeenCalledTimes(1)
  expect(state()).toBe("checking")
  await vi.advanceTimersByTimeAsync(pause)
  expect(asked).toHaveBeenCalledTimes(2)
  expect(checked()?.report.year).toBe(2023)
  expect(state()).toBe("resting")
  dispose()
})

test("what comes late about an older state is not shown", async () => {
  const late: (() => void)[] = []
  const { checked, setReport, dispose } = mount(
    (report) =>
      new Promise((resolve) => {
        if (report.year === 2021) late.push(() => resolve(check(report)))
        else resolve(check(report))
      }),
  )
  await vi.advanceTimersByTimeAsync(0)
  setReport(of(2021))
  await vi.advanceTimersByTimeAsync(pause)
  setReport(of(2022))
  await vi.advanceTimersByTimeAsync(pause)
  late[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(checked()?.report.year).toBe(2022)
  dispose()
})

test("a check that does not end or breaks leaves no verdict behind, and the next one begins anew", async () => {
  let isBroken = false
  const { checked, state, setReport, restart, dispose } = mount((report) =>
    isBroken ? new Promise(() => undefined) : Promise.resolve(check(report)),
  )
  await vi.advanceTimersByTimeAsync(0)
  isBroken = true
  setReport(of(2021))
  await vi.advanceTimersByTimeAsync(21_000)
  expect([checked(), state()]).toEqual([null, "failed"])
  expect(restart).toHaveBeenCalledTimes(1)
  isBroken = false
  setReport(of(2022))
  await vi.advanceTimersByTimeAsync(pause)
  expect(checked()?.report.year).toBe(2022)
  dispose()
})
