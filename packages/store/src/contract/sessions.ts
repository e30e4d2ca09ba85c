import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { somebody } from "./accounts.ts"
import { failsWith } from "./fails-with.ts"

const at = (minute: number) => new Date(Date.UTC(2025, 0, 10, 1, minute)).toISOString()
const by = { by: "管理员", at: at(0) }
/** Half an hour without use ends a session. */
const times = (minute: number) => ({ at: at(minute), idleSince: at(minute - 30) })
const pause = (failures: number) => (failures < 3 ? 0 : 60 * failures)

/** Who is signed in, and who must wait. */
export function sessionsContract(fresh: () => Promise<Archive>): void {
  const signedIn = async (archive: Archive, hashes: readonly string[]) => {
    const { accounts } = archive
    const account = await accounts.create(somebody("a1"), by)
    await accounts.create(somebody("b1"), by)
    for (const hash of hashes) await accounts.openSession(account.id, hash, { at: at(0), until: at(100) })
    return account
  }

  it("ends when it is not used, and at its time however much it is", async () => {
    const archive = await fresh()
    const account = await signedIn(archive, ["aa", "bb"])
    const { accounts } = archive
    expect(await accounts.useSession("cc", times(1))).toBeNull()
    for (const minute of [29, 58, 87]) {
      expect(await accounts.useSession("aa", times(minute))).toEqual({ account, until: at(100) })
    }
    expect(await accounts.useSession("bb", times(30))).toBeNull()
    expect(await accounts.useSession("aa", times(99))).not.toBeNull()
    expect(await accounts.useSession("aa", times(100))).toBeNull()
  })

  it("is closed alone, or all but one, or all", async () => {
    const archive = await fresh()
    const { id } = await signedIn(archive, ["aa", "bb", "cc", "dd"])
    const { accounts } = archive
    const good = async () => {
      const found = await Promise.all(["aa", "bb", "cc", "dd"].map((hash) => accounts.useSession(hash, times(1))))
      return found.filter((session) => session !== null).length
    }
    await accounts.closeSession("aa")
    expect(await good()).toBe(3)
    await accounts.closeSessions(id, "cc")
    expect(await good()).toBe(1)
    await accounts.closeSessions(id, null)
    expect(await good()).toBe(0)
  })

  it("ends with the account, with its password, and what is old is let go of", async () => {
    const archive = await fresh()
    const { id } = await signedIn(archive, ["aa"])
    const { accounts } = archive
    await accounts.change(id, 1, { name: "改名" }, by)
    expect(await accounts.useSession("aa", times(1))).toMatchObject({ account: { name: "改名" } })
    await accounts.change(id, 2, { password: "other" }, by)
    expect(await accounts.useSession("aa", times(1))).toBeNull()
    await accounts.openSession(id, "bb", { at: at(2), until: at(100) })
    await accounts.change(id, 3, { disabled: true }, by)
    expect(await accounts.useSession("bb", times(3))).toBeNull()
    await failsWith(accounts.openSession(id, "cc", { at: at(4), until: at(100) }), "not-found")
    await accounts.change(id, 4, { disabled: false }, by)
    await accounts.openSession(id, "dd", { at: at(5), until: at(100) })
    await accounts.openSession(id, "ee", { at: at(40), until: at(100) })
    await accounts.forgetEnded(times(50))
    expect(await accounts.useSession("dd", { at: at(6), idleSince: at(0) })).toBeNull()
    expect(await accounts.useSession("ee", times(50))).not.toBeNull()
  })

  it("makes whoever fails wait, longer each time, and forgets after an hour or a success", async () => {
    const { accounts } = await fresh()
    for (const minute of [0, 1]) await accounts.countFailure("a", at(minute), pause)
    expect(await accounts.pausedUntil(["a"], at(1))).toBeNull()
    await accounts.countFailure("a", at(2), pause)
    await accounts.countFailure("b", at(2), () => 60)
    expect(await accounts.pausedUntil(["b"], at(2))).toBe(at(3))
    expect(await accounts.pausedUntil(["a", "b", "c"], at(2))).toBe(at(5))
    expect(await accounts.pausedUntil(["a", "b"], at(5))).toBeNull()
    await accounts.countFailure("a", at(6), pause)
    expect(await accounts.pausedUntil(["a"], at(6))).toBe(at(10))
    await accounts.countFailure("a", at(66), pause)
    expect(await accounts.pausedUntil(["a"], at(66))).toBeNull()
    await accounts.countFailure("b", at(66), () => 60)
    await accounts.forgiveFailures(["a", "b"])
    expect(await accounts.pausedUntil(["b"], at(66))).toBeNull()
  })

  it("counts every failure of many at once", async () => {
    const { accounts } = await fresh()
    await Promise.all(Array.from({ length: 5 }, () => accounts.countFailure("k", at(0), (failures) => failures * 60)))
    expect(await accounts.pausedUntil(["k"], at(0))).toBe(at(5))
  })
}
