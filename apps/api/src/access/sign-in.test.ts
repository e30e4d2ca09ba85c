import { Failure } from "@gouji/core"
import type { Archive } from "@gouji/store"
import { expect, test } from "vitest"
import { addAccount, password } from "../testing/access-app.ts"
import { testApp } from "../testing/test-app.ts"
import { signIn } from "./sign-in.ts"

const start = Date.parse("2025-01-15T01:00:00.000Z")

interface Try {
  readonly address: string
  readonly login?: string
  readonly right?: boolean
  /** Seconds behind the one before. */
  readonly after?: number
}

/** Tries, one after the other, and says what came of it: the name, the failure, or the pause. */
async function outcomesOf(archive: Archive, tries: readonly Try[]): Promise<string[]> {
  const outcomes: string[] = []
  let time = start
  for (const { login = "jia", address, right = false, after = 0 } of tries) {
    time += after * 1000
    const now = () => new Date(time)
    try {
      outcomes.push((await signIn(archive, { login, password: right ? password : "wrong", address, now })).login)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      outcomes.push(error.code === "sign-in-paused" ? `${error.detail.seconds} s` : error.code)
    }
  }
  return outcomes
}

async function withAccount(): Promise<Archive> {
  const { archive } = await testApp()
  await addAccount(archive, "jia")
  return archive
}

const failed = (count: number) => Array.from({ length: count }, () => "sign-in-failed")

test("one address that guesses waits, twice as long each time, and the right password waits too", async () => {
  const address = "203.0.113.9"
  const tries = [
    ...Array.from({ length: 5 }, () => ({ address })),
    { address, right: true },
    { address, after: 1 },
    { address, right: true },
    { address, after: 2 },
    { address, after: 3, right: true },
    // Its owner is not locked out meanwhile.
    { address: "198.51.100.1", right: true },
    { address, after: 1, right: true },
    // And all is forgiven.
    { address },
    { address, right: true },
  ]
  const waits = ["1 s", "sign-in-failed", "2 s", "sign-in-failed", "1 s"]
  const outcomes = await outcomesOf(await withAccount(), tries)
  expect(outcomes).toEqual([...failed(5), ...waits, "jia", "jia", "sign-in-failed", "jia"])
}, 30_000)

test("one address that tries many accounts is stopped, with all addresses of its network", async () => {
  const tries = [
    ...Array.from({ length: 20 }, (_, n) => ({ login: `login${n}`, address: `2001:db8::${n}` })),
    { address: "2001:db8::ffff", right: true },
    { address: "2001:db8:0:1::1", right: true },
    // An account of one's own does not buy more guesses.
    { address: "2001:db8::ffff", after: 1, right: true },
    { login: "login99", address: "2001:db8::1" },
    { address: "2001:db8::1", right: true },
  ]
  const outcomes = await outcomesOf(await withAccount(), tries)
  expect(outcomes).toEqual([...failed(20), "1 s", "jia", "jia", "sign-in-failed", "2 s"])
}, 30_000)

test("many addresses at one account are slowed down, and never for more than a minute", async () => {
  const tries = [
    ...Array.from({ length: 50 }, (_, n) => ({ address: `198.51.100.${n}` })),
    ...Array.from({ length: 9 }, (_, n) => ({ address: `192.0.2.${n}`, after: 61 })),
    { address: "203.0.113.1", right: true },
  ]
  expect(await outcomesOf(await withAccount(), tries)).toEqual([...failed(59), "60 s"])
}, 60_000)

test("guesses at the same time are no way round it", async () => {
  const archive = await withAccount()
  const attempt = { login: "jia", password: "wrong", address: "203.0.113.9", now: () => new Date(start) }
  const crowd = await Promise.allSettled(Array.from({ length: 30 }, () => signIn(archive, attempt)))
  const codes = crowd.map((outcome) => (outcome.status === "rejected" ? (outcome.reason as Failure).code : "in"))
  // Two are tried at once: when the fifth has failed, one more may be under way.
  expect(codes.filter((code) => code === "sign-in-failed").length).toBeLessThanOrEqual(6)
  expect(codes.filter((code) => code === "sign-in-paused").length).toBeGreaterThanOrEqual(24)
}, 30_000)
