import { join } from "node:path"
import { isPassword } from "@gouji/api/access"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { accessRun } from "../testing/access-run.ts"

const good = "一句自己记得住的话也行吧"
const other = "另一句自己记得住的话也行"

let run: Awaited<ReturnType<typeof accessRun>>
beforeEach(async () => {
  run = await accessRun()
})
afterEach(() => run.remove())

type More = Parameters<typeof run.gouji>[1]
const accounts = (inputs: readonly string[], more?: More) =>
  run.gouji(["accounts", ...inputs, "--data", run.data], more)
const typed = { typed: [good, good] }
const add = (login: string, role: string, more: readonly string[] = []) =>
  accounts(["add", "--name", "某人", "--login", login, "--role", role, ...more, "--json"], typed)
const errorOf = ({ code, out }: { code: number; out: string }) => [code, JSON.parse(out).error.code]
/** Whose account it is, as a sign-in judges; `null`: nobody's. */
const tryToSignIn = async (login: string, password: string) => {
  const found = await run.look((archive) => archive.accounts.credentials(login))
  const isRight = await isPassword(password, found?.password ?? null)
  return isRight && found?.account.disabledAt === null ? found.account : null
}

describe("gouji accounts add", () => {
  it("makes an account that can sign in, by a password typed twice, which is shown nowhere", async () => {
    const { code, out, err, asked } = await accounts(["add", "--name", "Jia.Yi", "--role", "reader"], typed)
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(asked).toHaveLength(2)
    expect(out).toMatch(/^[\da-f-]{36} {2}reader {4}可用 {2}jia\.yi {2}Jia\.Yi\n$/)
    expect(await tryToSignIn("jia.yi", good)).toMatchObject({ name: "Jia.Yi", role: "reader", version: 1 })
    expect(await tryToSignIn("jia.yi", other)).toBe(null)
    const { items } = await run.look((archive) => archive.journal.entries({}, { limit: 10 }))
    expect(items).toMatchObject([{ act: "account-created", actor: "命令行", at: "2026-01-31T04:00:00.000Z" }])
    expect(JSON.stringify(items)).not.toMatch(/jia/i)
  })

  it("takes the password from a pipe, without the end of its line", async () => {
    for (const [login, end] of [["aa", "\r\n"] as const, ["bb", "\n"] as const, ["cc", ""] as const]) {
      const inputs = ["add", "--name", "某人", "--login", login, "--role", "reader", "--password-stdin"]
      expect((await accounts(inputs, { input: good + end })).code).toBe(0)
      expect(await tryToSignIn(login, good)).toMatchObject({ login })
    }
  })

  it.each([
    ["two lines", `${good}\n${good}\n`],
    ["what is no text", [Uint8Array.of(0xff, 0xfe)]],
  ])("refuses %s as a password", async (_, input) => {
    const inputs = ["add", "--name", "某人", "--role", "reader", "--password-stdin"]
    expect(await accounts(inputs, { input })).toMatchObject({ code: 2, out: "", asked: [] })
    expect((await accounts(["list"])).out).toBe("")
  })

  it.each([
    ["differs the second time", [good, other]],
    ["is not given", []],
    ["is not repeated", [good]],
  ])("keeps nothing where the password %s", async (_, answers) => {
    for (const language of ["zh-CN", "en"] as const) {
      const inputs = ["add", "--name", "某人", "--role", "reader"]
      const { code, out, err } = await accounts(inputs, { typed: answers, language })
      expect({ code, out }).toEqual({ code: 2, out: "" })
      expect(/\p{Script=Han}/u.test(err)).toBe(language === "zh-CN")
    }
    expect((await accounts(["list"])).out).toBe("")
  })

  it("demands what the API demands of a password, a login, a role and an agency", async () => {
    for (const weak of ["short", "password1234", "", "某某人某某人某某人某某人"]) {
      const refused = await accounts(["add", "--name", "某某人", "--role", "reader", "--json"], { typed: [weak, weak] })
      expect([weak, ...errorOf(refused)]).toEqual([weak, 2, "password-weak"])
    }
    expect(errorOf(await add("a", "reader"))).toEqual([2, "account-invalid"])
    expect(errorOf(await add("jia", "clerk"))).toEqual([2, "account-invalid"])
    expect(errorOf(await add("jia", "reader", ["--division", "32"]))).toEqual([2, "account-invalid"])
    expect(errorOf(await add("jia", "approver", ["--division", "320"]))).toEqual([2, "account-invalid"])
    expect(errorOf(await add("jia", "clerk", ["--agency", "nobody"]))).toEqual([2, "agency-unknown"])
    const by = { at: "2026-01-31T04:00:00Z" }
    const { id } = await run.look(({ register }) => register.create({ name: "砚溪县民政局" }, by))
    expect(JSON.parse((await add("jia", "clerk", ["--agency", id])).out)).toMatchObject({ agencyId: id, login: "jia" })
    expect(errorOf(await add("JIA", "reader"))).toEqual([2, "account-exists"])
    expect((await add("yi", "king")).code).toBe(2)
  })
})

describe("gouji accounts", () => {
  it("are listed by login, on lines of their own whatever they are called", async () => {
    await add("yi", "approver", ["--division", "3208"])
    await add("jia", "administrator")
    const { out } = await accounts(["list"], { language: "en" })
    expect(out).toMatch(
      /^\S+ {2}administrator {8}enabled {2}jia {2}某人\n\S+ {2}approver {7}3208 {2}enabled {2}yi {3}某人\n$/,
    )
    const listed = JSON.parse((await accounts(["list", "--json"])).out)
    expect(listed).toMatchObject([
      { login: "jia", hasPassword: true },
      { login: "yi", division: "3208" },
    ])
    expect(JSON.stringify(listed)).not.toContain("scrypt")
  })

  it("are disabled and enabled, by id or login, and said twice it is done once", async () => {
    const { id } = JSON.parse((await add("jia", "administrator")).out)
    expect(errorOf(await accounts(["disable", "jia", "--json"]))).toEqual([2, "last-administrator"])
    await add("yi", "administrator")
    const off = JSON.parse((await accounts(["disable", id, "--json"])).out)
    expect(off).toMatchObject({ id, version: 2, disabledAt: "2026-01-31T04:00:00.000Z" })
    expect(JSON.parse((await accounts(["disable", "Jia", "--json"])).out)).toEqual(off)
    expect((await accounts(["list"])).out).toContain("已停用")
    expect(await tryToSignIn("jia", good)).toBe(null)
    const on = await accounts(["enable", "jia", "--json"])
    expect(JSON.parse(on.out)).toMatchObject({ id, version: 3, disabledAt: null })
    expect(await tryToSignIn("jia", good)).toMatchObject({ id })
  })

  it("get a new password, which ends their sessions", async () => {
    const { id } = JSON.parse((await add("jia.yi", "administrator")).out)
    const at = "2026-01-31T05:00:00.000Z"
    await run.look((a) => a.accounts.openSession(id, "aa", { at, until: "2026-02-01T00:00:00.000Z" }))
    const weak = await accounts(["password", "jia.yi", "--json"], { typed: ["My-Jia.Yi-2025", "My-Jia.Yi-2025"] })
    expect(errorOf(weak)).toEqual([2, "password-weak"])
    const session = () => run.look((a) => a.accounts.useSession("aa", { at, idleSince: "2026-01-30T00:00:00.000Z" }))
    expect(await session()).not.toBe(null)
    expect((await accounts(["password", "jia.yi", "--password-stdin"], { input: `${other}\n` })).code).toBe(0)
    expect(await session()).toBe(null)
    expect(await tryToSignIn("jia.yi", other)).toMatchObject({ id })
  })

  it("are not found, or have no archive, which is then not made", async () => {
    for (const command of ["disable", "enable", "password"]) {
      const none = await accounts([command, "nobody", "--json"], typed)
      expect([...errorOf(none), none.asked]).toEqual([2, "not-found", []])
    }
    const elsewhere = ["accounts", "list", "--data", join(run.folder, "none"), "--json"]
    for (let n = 0; n < 2; n += 1) expect(errorOf(await run.gouji(elsewhere))).toEqual([2, "archive-missing"])
  })
})
