import { expect, it } from "vitest"
import type { NewAccount } from "../accounts/account.ts"
import type { Archive } from "../archive.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const at = (second: number) => new Date(Date.UTC(2025, 0, 10, 1, 0, second)).toISOString()
const by = (second: number) => ({ by: "管理员", at: at(second) })

/** An administrator with a password, unless it says otherwise. */
export const somebody = (login: string, more: Partial<NewAccount> = {}): NewAccount => ({
  login,
  name: "某人",
  role: "administrator",
  agencyId: null,
  division: null,
  password: "s3cret",
  subject: null,
  ...more,
})

const actsIn = async (archive: Archive) =>
  (await archive.journal.entries({}, { limit: 100 })).items.map(({ act }) => act)

/** Persons and programs. */
export function accountsContract(fresh: () => Promise<Archive>): void {
  it("keeps a person, whatever the case of the login, and says so in the journal", async () => {
    const archive = await fresh()
    const { accounts } = archive
    const made = await accounts.create(somebody(" Jia.Yi "), by(0))
    expect(made).toMatchObject({ login: "jia.yi", name: "某人", role: "administrator", version: 1, hasPassword: true })
    expect(await accounts.find(made.id)).toEqual(made)
    expect(await accounts.credentials("JIA.YI")).toEqual({ account: made, password: "s3cret" })
    expect(await accounts.credentials("bing")).toBeNull()
    const [entry] = (await archive.journal.entries({ subject: made.id }, { limit: 10 })).items
    expect(entry).toMatchObject({ act: "account-created", actor: "管理员", detail: { role: "administrator" } })
    expect(JSON.stringify(entry)).not.toMatch(/某人|jia\.yi|s3cret/)
    await failsWith(accounts.create(somebody("jia.yi"), by(1)), "account-exists", { found: "jia.yi" })
  })

  it("knows a person by what their identity provider calls them", async () => {
    const { accounts } = await fresh()
    const subject = { issuer: "https://id.example", sub: "007" }
    const made = await accounts.create(somebody("a1", { subject, password: null }), by(0))
    expect(await accounts.findSubject(subject)).toEqual(made)
    expect(await accounts.findSubject({ ...subject, sub: "008" })).toBeNull()
    await failsWith(accounts.create(somebody("b1", { subject }), by(1)), "account-exists")
  })

  it("gives a person another identity, ends their sessions with it, and gives none to two", async () => {
    const { accounts } = await fresh()
    const subject = { issuer: "https://id.example", sub: "007" }
    const { id } = await accounts.create(somebody("a1"), by(0))
    const other = await accounts.create(somebody("b1"), by(0))
    await accounts.openSession(id, "a".repeat(64), { at: at(1), until: at(50) })
    expect(await accounts.change(id, 1, { subject }, by(2))).toMatchObject({ subject, version: 2 })
    expect(await accounts.useSession("a".repeat(64), { at: at(3), idleSince: at(0) })).toBeNull()
    expect((await accounts.findSubject(subject))?.id).toBe(id)
    await failsWith(accounts.change(other.id, 1, { subject }, by(4)), "account-exists")
    expect(await accounts.change(id, 2, { name: "别的名字" }, by(5))).toMatchObject({ subject })
    expect(await accounts.change(id, 3, { subject: null }, by(6))).toMatchObject({ subject: null })
    for (const bad of [
      { issuer: "id.example", sub: "1" },
      { ...subject, sub: "有字" },
      { ...subject, sub: "" },
    ]) {
      await failsWith(accounts.change(id, 4, { subject: bad }, by(7)), "account-invalid")
    }
  })

  it("gives a role what belongs to it and nothing else", async () => {
    const archive = await fresh()
    const { id: agencyId } = (await archive.publish(samplePublication())).agency
    const { accounts } = archive
    const clerk = await accounts.create(somebody("clerk", { role: "clerk", agencyId }), by(0))
    expect(clerk).toMatchObject({ role: "clerk", agencyId, division: null })
    expect(await accounts.create(somebody("app", { role: "approver", division: "9901" }), by(0))).toMatchObject({
      division: "9901",
    })
    const wrong: [Partial<NewAccount>, string][] = [
      [{ role: "clerk" }, "/agencyId"],
      [{ role: "approver" }, "/division"],
      [{ role: "approver", division: "990" }, "/division"],
      [{ role: "reader", agencyId }, "/agencyId"],
      [{ division: "99" }, "/division"],
      [{ role: "root" as "reader" }, "/role"],
      [{ name: " " }, "/name"],
      [{ login: "a b" }, "/login"],
      [{ login: "" }, "/login"],
    ]
    for (const [more, pointer] of wrong) {
      await failsWith(accounts.create(somebody("xy", more), by(1)), "account-invalid", { pointer })
    }
    await failsWith(accounts.create(somebody("xy", { role: "clerk", agencyId: "no" }), by(1)), "agency-unknown")
    const promoted = await accounts.change(clerk.id, 1, { role: "approver", division: "99" }, by(2))
    expect(promoted).toMatchObject({ role: "approver", agencyId: null, division: "99", version: 2 })
  })

  it("does not let two who saw the same account both change it", async () => {
    const { accounts } = await fresh()
    const { id } = await accounts.create(somebody("a1"), by(0))
    await failsWith(accounts.change(id, 2, { name: "乙" }, by(1)), "version-stale", { found: 1 })
    await failsWith(accounts.change("no", 1, { name: "乙" }, by(1)), "not-found")
    const names = Array.from({ length: 6 }, (_, n) => `第${n}`)
    const outcomes = await Promise.allSettled(names.map((name) => accounts.change(id, 1, { name }, by(2))))
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await accounts.find(id)).toMatchObject({ version: 2 })
  })

  it("never disables or demotes its last administrator, not even by two at once", async () => {
    const archive = await fresh()
    const { accounts } = archive
    const one = await accounts.create(somebody("a1"), by(0))
    await failsWith(accounts.change(one.id, 1, { disabled: true }, by(1)), "last-administrator")
    await failsWith(accounts.change(one.id, 1, { role: "reader" }, by(1)), "last-administrator")
    const two = await accounts.create(somebody("b1"), by(2))
    const outcomes = await Promise.allSettled(
      [one, two].map(({ id }) => accounts.change(id, 1, { disabled: true }, by(3))),
    )
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    const { items } = await accounts.list({ limit: 10 })
    expect(items.filter(({ disabledAt }) => disabledAt === at(3))).toHaveLength(1)
    expect(await actsIn(archive)).toContain("account-disabled")
  })

  it("lists persons by login and programs newest first, page by page", async () => {
    const { accounts } = await fresh()
    for (const login of ["c1", "a1", "b1"]) await accounts.create(somebody(login), by(0))
    const first = await accounts.list({ limit: 2 })
    expect(first.items.map(({ login }) => login)).toEqual(["a1", "b1"])
    const rest = await accounts.list({ limit: 2, cursor: first.nextCursor ?? "" })
    expect(rest).toMatchObject({ items: [{ login: "c1" }], nextCursor: null })
    await failsWith(accounts.list({ limit: 2, cursor: "AAAA" }), "bad-cursor")
    await failsWith(accounts.listTokens({ limit: 2, cursor: first.nextCursor ?? "" }), "bad-cursor")
  })

  it("keeps a program's token as a hash, until it expires or is revoked", async () => {
    const archive = await fresh()
    const { accounts } = archive
    const power = { role: "reader", agencyId: null, division: null } as const
    const token = { ...power, name: "统计程序", sha256: "aa", expiresAt: at(30) }
    const made = await accounts.createToken(token, by(0))
    expect(made).toMatchObject({ ...power, name: "统计程序", usedOn: null, revokedAt: null, madeBy: "管理员" })
    expect(await accounts.useToken("ab", at(1))).toBeNull()
    expect(await accounts.useToken("aa", at(29))).toEqual({ ...made, usedOn: "2025-01-10" })
    expect(await accounts.useToken("aa", at(30))).toBeNull()
    const other = await accounts.createToken({ ...token, sha256: "bb" }, by(1))
    const { items } = await accounts.listTokens({ limit: 10 })
    expect(items.map(({ id }) => id)).toEqual([other.id, made.id])
    expect(await accounts.revokeToken(other.id, by(2))).toMatchObject({ revokedAt: at(2) })
    expect(await accounts.revokeToken(other.id, by(3))).toMatchObject({ revokedAt: at(2) })
    expect(await accounts.useToken("bb", at(4))).toBeNull()
    await failsWith(accounts.revokeToken("no", by(3)), "not-found")
    expect(await actsIn(archive)).toEqual(["token-created", "token-created", "token-revoked"])
    expect((await archive.journal.verify()).holds).toBe(true)
  })
}
