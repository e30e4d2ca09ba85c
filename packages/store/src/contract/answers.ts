import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"

const at = (minute: number) => new Date(Date.UTC(2025, 0, 10, 1, minute)).toISOString()
/** Two minutes to answer, a day to ask again. */
const times = (minute: number) => ({ at: at(minute), until: at(minute + 2), since: at(minute - 24 * 60) })
const answer = { status: 201, headers: "{}", body: '{"id":"1"}' }

/** A request with a key acts once. */
export function answersContract(fresh: () => Promise<Archive>): void {
  it("gives a key to one of many, and to others its answer", async () => {
    const { answers } = await fresh()
    const claims = await Promise.all(Array.from({ length: 5 }, () => answers.claim("p", "k", times(0))))
    expect(claims.map(({ state }) => state).sort()).toEqual(["running", "running", "running", "running", "yours"])
    await answers.keep("p", "k", "f", answer)
    expect(await answers.claim("p", "k", times(1))).toEqual({ state: "answered", fingerprint: "f", answer })
    expect(await answers.claim("q", "k", times(1))).toEqual({ state: "yours" })
  })

  it("frees a key that nothing came of: said so, or not answered in its time", async () => {
    const { answers } = await fresh()
    await answers.claim("p", "k", times(0))
    await answers.release("p", "k")
    expect(await answers.claim("p", "k", times(0))).toEqual({ state: "yours" })
    expect(await answers.claim("p", "k", times(1))).toEqual({ state: "running" })
    expect(await answers.claim("p", "k", times(2))).toEqual({ state: "yours" })
  })

  it("forgets after a day", async () => {
    const { answers } = await fresh()
    await answers.claim("p", "k", times(0))
    await answers.keep("p", "k", "f", answer)
    expect(await answers.claim("p", "k", times(24 * 60 - 1))).toMatchObject({ state: "answered" })
    expect(await answers.claim("p", "k", times(24 * 60))).toEqual({ state: "yours" })
    await answers.keep("p", "k", "f", answer)
    await answers.forget(at(24 * 60))
    expect(await answers.claim("p", "k", times(24 * 60))).toEqual({ state: "yours" })
  })
}
