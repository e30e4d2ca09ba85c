import { createRoot, createSignal } from "solid-js"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { onceAtRest } from "./once-at-rest.ts"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched() {
  const act = vi.fn()
  return createRoot((dispose) => {
    const [typed, type] = createSignal("")
    onceAtRest(typed, 1000, act)
    return { act, type, dispose }
  })
}

test("acts once nothing has changed for a while, and not again", async () => {
  const { act, type, dispose } = watched()
  await vi.advanceTimersByTimeAsync(900)
  type("1")
  await vi.advanceTimersByTimeAsync(900)
  expect(act).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(100)
  expect(act).toHaveBeenCalledTimes(1)
  type("12")
  await vi.advanceTimersByTimeAsync(5000)
  expect(act).toHaveBeenCalledTimes(1)
  dispose()
})

test("does not act for a page that was left", async () => {
  const { act, dispose } = watched()
  dispose()
  await vi.advanceTimersByTimeAsync(5000)
  expect(act).not.toHaveBeenCalled()
})
