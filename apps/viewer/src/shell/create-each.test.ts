import { createComputed, createRoot, createSignal } from "solid-js"
import { expect, test } from "vitest"
import { createEach } from "./create-each.ts"

test("who follows a part hears of its changes alone, and of each", () => {
  createRoot((dispose) => {
    const [whole, setWhole] = createSignal<Record<string, number>>({ a: 1, b: 1 })
    const each = createEach(() => {
      const now = whole()
      return (part) => now[part]
    })
    const heard: string[] = []
    for (const part of ["a", "b"]) createComputed(() => heard.push(`${part} ${each(part)}`))
    setWhole({ a: 2, b: 1 })
    setWhole({ a: 2, b: 1 })
    setWhole({ a: 2 })
    expect(heard).toEqual(["a 1", "b 1", "a 2", "b undefined"])
    dispose()
  })
})

test("what is the same is told by whoever knows", () => {
  createRoot((dispose) => {
    const [whole, setWhole] = createSignal([1])
    const each = createEach(
      () => {
        const now = whole()
        return () => now
      },
      (a, b) => a.join() === b.join(),
    )
    let heard = 0
    createComputed(() => {
      each("all")
      heard += 1
    })
    setWhole([1])
    setWhole([2])
    expect(heard).toBe(2)
    dispose()
  })
})

test("asked by nobody that follows it, it says what stands now", () => {
  createRoot((dispose) => {
    const [whole, setWhole] = createSignal(1)
    const each = createEach(() => {
      const now = whole()
      return () => now
    })
    expect(each("a")).toBe(1)
    setWhole(2)
    expect(each("a")).toBe(2)
    dispose()
  })
})
