import { secretHash } from "@gouji/api/access"
import { afterEach, beforeEach, expect, it } from "vitest"
import { accessRun } from "../testing/access-run.ts"
import { expiry } from "./expiry.ts"

let run: Awaited<ReturnType<typeof accessRun>>
beforeEach(async () => {
  run = await accessRun()
})
afterEach(() => run.remove())

const tokens = (...inputs: string[]) => run.gouji(["tokens", ...inputs, "--data", run.data])
const use = (token: string, at = "2026-02-02T00:00:00.000Z") =>
  run.look(({ accounts }) => accounts.useToken(secretHash(token), at))

it("makes a token that the archive knows until its day is over, and prints it alone", async () => {
  const { code, out, err } = await tokens("add", "--name", "统计程序", "--role", "reader", "--until", "2026-03-01")
  expect(code).toBe(0)
  expect(out).toMatch(/^[\w-]{43}\n$/)
  const token = out.trim()
  expect(err).toContain("2026-03-01T16:00:00.000Z")
  expect(err).not.toContain(token)
  expect(await use(token)).toMatchObject({ name: "统计程序", role: "reader", madeBy: "命令行", usedOn: "2026-02-02" })
  expect(await use(token, "2026-03-01T15:59:59.999Z")).not.toBe(null)
  expect(await use(token, "2026-03-01T16:00:00.000Z")).toBe(null)
  expect(await use(`${token}x`)).toBe(null)
})

it("gives token and description as data, once: a list has no token", async () => {
  const made = JSON.parse((await tokens("add", "--name", "甲", "--role", "administrator", "--json")).out)
  expect(made.about).toMatchObject({ name: "甲", role: "administrator", expiresAt: "2026-05-01T04:00:00.000Z" })
  expect(await use(made.token)).toMatchObject({ id: made.about.id })
  await tokens("add", "--name", "乙", "--role", "approver", "--division", "32")
  const listed = await tokens("list", "--json")
  expect(
    JSON.parse(listed.out)
      .map(({ name }: { name: string }) => name)
      .sort(),
  ).toEqual(["乙", "甲"].sort())
  const shown = (await tokens("list")).out
  expect(shown).toMatch(/approver .*32 .*失效 .*没有用过 .*乙\n/)
  expect(shown).toMatch(/administrator .*失效 .*2026-02-02 用过 .*甲\n/)
  for (const text of [listed.out, shown]) {
    expect(text).not.toContain(made.token)
    expect(text).not.toContain(secretHash(made.token))
  }
})

it("revokes a token at once, and twice is once", async () => {
  const { token, about } = JSON.parse((await tokens("add", "--name", "甲", "--role", "reader", "--json")).out)
  const revoked = JSON.parse((await tokens("revoke", about.id, "--json")).out)
  expect(revoked).toMatchObject({ id: about.id, revokedAt: "2026-01-31T04:00:00.000Z" })
  expect(await use(token)).toBe(null)
  expect((await tokens("revoke", about.id)).out).toContain("已吊销")
  const { items } = await run.look((archive) => archive.journal.entries({}, { limit: 10 }))
  expect(items.map(({ act }) => act).sort()).toEqual(["token-created", "token-revoked"])
})

it("refuses what the API refuses", async () => {
  const refused = async (...inputs: string[]) => {
    const { code, out } = await tokens(...inputs, "--json")
    return [code, JSON.parse(out).error.code]
  }
  expect(await refused("add", "--name", "甲", "--role", "clerk")).toEqual([2, "account-invalid"])
  expect(await refused("add", "--name", " ", "--role", "reader")).toEqual([2, "account-invalid"])
  expect(await refused("add", "--name", "甲", "--role", "clerk", "--agency", "x")).toEqual([2, "agency-unknown"])
  expect(await refused("revoke", "nothing")).toEqual([2, "not-found"])
  for (const until of ["2026-01-30", "2026-02-30", "2027-03-01", "soon"]) {
    const answer = await tokens("add", "--name", "甲", "--role", "reader", "--until", until)
    expect([until, answer.code, answer.out]).toEqual([until, 2, ""])
  }
  expect((await tokens("list")).out).toBe("")
})

it.each([
  [undefined, "2026-05-01T16:30:00.000Z"],
  // In China it is the 1st already.
  ["2026-01-31", null],
  ["2026-02-01", "2026-02-01T16:00:00.000Z"],
  ["2027-02-01", "2027-02-01T16:00:00.000Z"],
  ["2027-02-02", null],
])("ends with the day %s", (until, end) => {
  expect(expiry(until, new Date("2026-01-31T16:30:00Z"), { most: 366, usual: 90 })).toBe(end)
})
