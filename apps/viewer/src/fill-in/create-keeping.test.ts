import { createRoot, createSignal } from "solid-js"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { createKeeping, type DraftContent } from "./create-keeping.ts"
import { type Draft, draftSchema } from "./draft.ts"
import type { DraftStore } from "./draft-store.ts"
import { blankSheet } from "./sheet.ts"
import { blankWords } from "./words.ts"

const of = (agency: string): DraftContent => ({
  sheet: blankSheet("2021"),
  words: { ...blankWords(2024), agency },
  lastYear: null,
})

/** Drafts in memory, with the rule of the database: a revision that is not the next one is not kept. */
function memory() {
  const drafts = new Map<string, Draft>()
  const store: DraftStore = {
    list: async () => [...drafts].map(([id, draft]) => ({ id, draft })),
    find: async (id) => drafts.get(id) ?? null,
    keep: async (draft) => {
      if ((drafts.get(draft.id)?.revision ?? 0) >= draft.revision) return false
      drafts.set(draft.id, draftSchema.parse(JSON.parse(JSON.stringify(draft))))
      return true
    },
    drop: async (id) => void drafts.delete(id),
  }
  return { drafts, store, names: () => [...drafts.values()].map(({ words }) => words.agency) }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal("document", { addEventListener: () => {}, removeEventListener: () => {}, visibilityState: "visible" })
  vi.stubGlobal("addEventListener", () => {})
  vi.stubGlobal("removeEventListener", () => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function mount(store: DraftStore) {
  const [content, setContent] = createSignal(of(""))
  return createRoot((dispose) => ({ ...createKeeping(content, store, () => 1), content, setContent, dispose }))
}

test("keeps nothing before something was filled in, and then what stands when typing rests", async () => {
  const { drafts, store, names } = memory()
  const { setContent, state, savedAt, dispose } = mount(store)
  await vi.advanceTimersByTimeAsync(2000)
  expect([drafts.size, state()]).toEqual([0, "untouched"])
  setContent(of("甲"))
  setContent(of("甲局"))
  expect(state()).toBe("changed")
  await vi.advanceTimersByTimeAsync(600)
  expect([names(), state(), savedAt()]).toEqual([["甲局"], "kept", 1])
  setContent(of("甲局一"))
  await vi.advanceTimersByTimeAsync(600)
  expect(names()).toEqual(["甲局一"])
  expect([...drafts.values()][0]?.revision).toBe(2)
  dispose()
})

test("of two windows with one draft, the late one keeps its own beside it", async () => {
  const { store, names } = memory()
  const [one, two] = [mount(store), mount(store)]
  one.setContent(of("甲局"))
  await vi.advanceTimersByTimeAsync(600)
  const [listed] = one.list()
  two.setContent(listed?.draft ?? of(""))
  two.follow(listed?.draft ?? null, two.content())
  one.setContent(of("甲局一"))
  await vi.advanceTimersByTimeAsync(600)
  two.setContent(of("甲局二"))
  await vi.advanceTimersByTimeAsync(600)
  expect(names()).toEqual(["甲局一", "甲局二"])
  expect([one.parted(), two.parted()]).toEqual([false, true])
  one.dispose()
  two.dispose()
})

test("says so where the browser keeps nothing, and goes on trying", async () => {
  const { store, names } = memory()
  let isFull = true
  const keep: DraftStore["keep"] = (draft) => (isFull ? Promise.reject(new Error("full")) : store.keep(draft))
  const { setContent, state, dispose } = mount({ ...store, keep })
  setContent(of("甲局"))
  await vi.advanceTimersByTimeAsync(600)
  expect(state()).toBe("failed")
  isFull = false
  setContent(of("甲局一"))
  await vi.advanceTimersByTimeAsync(600)
  expect([names(), state()]).toEqual([["甲局一"], "kept"])
  dispose()
})

test("what is shown anew is another draft; what was opened is kept at once", async () => {
  const { store, names } = memory()
  const { setContent, follow, drop, current, dispose } = mount(store)
  setContent(of("甲局"))
  await vi.advanceTimersByTimeAsync(600)
  setContent(of("乙局"))
  follow(null, null)
  await vi.advanceTimersByTimeAsync(600)
  expect(names()).toEqual(["甲局", "乙局"])
  await drop(current())
  expect(names()).toEqual(["甲局"])
  dispose()
})
