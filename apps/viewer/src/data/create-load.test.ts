import { createRoot, createSignal } from "solid-js"
import { expect, test, vi } from "vitest"
import { createLoad } from "./create-load.ts"
import { Refusal } from "./fetch-json.ts"

const settle = () => new Promise((resolve) => setTimeout(resolve))

function mount<T>(load: (key: string, signal: AbortSignal) => Promise<T>, served?: (key: string) => T | undefined) {
  const [key, setKey] = createSignal("a")
  return createRoot((dispose) => ({ ...createLoad(key, load, served), setKey, dispose }))
}

test("takes what the page was served with, and fetches what it was not", async () => {
  const load = vi.fn(async (key: string) => `fetched ${key}`)
  const { current, setKey, dispose } = mount(load, (key) => (key === "a" ? "served a" : undefined))
  expect(current()).toEqual({ state: "ready", value: "served a" })
  setKey("b")
  expect(current()).toEqual({ state: "loading" })
  await settle()
  expect(current()).toEqual({ state: "ready", value: "fetched b" })
  expect(load).toHaveBeenCalledTimes(1)
  dispose()
})

test("drops a late answer to an old question", async () => {
  const answers = new Map<string, (value: string) => void>()
  const { current, setKey, dispose } = mount((key) => new Promise<string>((resolve) => answers.set(key, resolve)))
  setKey("b")
  answers.get("b")?.("of b")
  answers.get("a")?.("of a")
  await settle()
  expect(current()).toEqual({ state: "ready", value: "of b" })
  dispose()
})

test("says why the server refused, and tries again when asked", async () => {
  let tries = 0
  const { current, again, dispose } = mount(async () => {
    tries += 1
    if (tries === 1) throw new Refusal({ status: 404, code: "not-found", title: "没有找到", detail: null, errors: [] })
    return "there"
  })
  await settle()
  expect(current()).toMatchObject({ state: "failed", problem: { status: 404, code: "not-found" } })
  again()
  await settle()
  expect(current()).toEqual({ state: "ready", value: "there" })
  dispose()
})

test("a server out of reach is a failure without a status", async () => {
  const { current, dispose } = mount(() => Promise.reject(new TypeError("Failed to fetch")))
  await settle()
  expect(current()).toMatchObject({ state: "failed", problem: { status: null } })
  dispose()
})
