import { createRoot, createSignal } from "solid-js"
import { expect, test } from "vitest"
import { createKept } from "./create-kept.ts"
import type { Load } from "./create-load.ts"

test("a value stays while the next one comes, and a failure takes its place", () => {
  createRoot((dispose) => {
    const loading: Load<number> = { state: "loading" }
    const [current, set] = createSignal<Load<number>>(loading)
    const kept = createKept(current)
    expect(kept()).toBe(loading)
    const first: Load<number> = set({ state: "ready", value: 1 })
    set({ state: "loading" })
    expect(kept()).toBe(first)
    const second: Load<number> = set({ state: "ready", value: 2 })
    expect(kept()).toBe(second)
    const failed: Load<number> = set({
      state: "failed",
      problem: { status: 500, code: "internal", title: null, detail: null, errors: [] },
    })
    expect(kept()).toBe(failed)
    set(loading)
    expect(kept()).toBe(loading)
    dispose()
  })
})
