import { describe, expect, it } from "vitest"
import { patiently } from "./patiently.ts"

const busy = new Error("busy")
const options = { isBusy: (error: unknown) => error === busy, tries: 3 }

/** Fails as often as there are errors, then works. */
function failing(...errors: Error[]) {
  const work = async () => {
    work.calls += 1
    const error = errors.shift()
    if (error) throw error
    return "done"
  }
  work.calls = 0
  return work
}

describe("patiently", () => {
  it("tries again while others are at work", async () => {
    const work = failing(busy, busy)
    expect(await patiently(work, options)).toBe("done")
    expect(work.calls).toBe(3)
  })

  it("gives up in the end, with the last error", async () => {
    const work = failing(busy, busy, busy)
    await expect(patiently(work, options)).rejects.toBe(busy)
    expect(work.calls).toBe(3)
  })

  it("does not repeat what fails for another reason", async () => {
    const work = failing(new Error("broken"))
    await expect(patiently(work, options)).rejects.toThrow("broken")
    expect(work.calls).toBe(1)
  })
})
