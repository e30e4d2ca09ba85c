import { describe, expect, test } from "vitest"
import { accountPageSchema, accountSchema, newTokenAnswerSchema, tokenPageSchema } from "../../schemas/accounts.ts"
import { accessApp, addAccount, password } from "../../testing/access-app.ts"
import { expectProblem } from "../../testing/expect-problem.ts"

const body = { login: "yi", name: "乙", role: "reader", password }

describe("accounts", () => {
  test("are made, listed, changed and disabled by administrators", async () => {
    const { archive, ask, cookieOf, asAdministrator: headers } = await accessApp()
    const made = await ask("POST", "/accounts", { headers, json: body })
    expect(made.status).toBe(201)
    expect(made.headers.get("ETag")).toBe('"1"')
    const account = accountSchema.parse(await made.json())
    expect(made.headers.get("Location")).toBe(`/api/v1/accounts/${account.id}`)
    expect(account).toMatchObject({ login: "yi", role: "reader", hasPassword: true, disabledAt: null })
    const path = `/accounts/${account.id}`
    expect(accountSchema.parse(await (await ask("GET", path, { headers })).json())).toEqual(account)
    const page = accountPageSchema.parse(await (await ask("GET", "/accounts?limit=1", { headers })).json())
    expect(page).toEqual({ items: [account], nextCursor: null })

    const cookie = await cookieOf("yi")
    expect((await ask("GET", "/me", { cookie })).status).toBe(200)
    const change = (json: object, tag?: string) =>
      ask("PATCH", path, { headers: { ...headers, ...(tag && { "If-Match": tag }) }, json })
    await expectProblem(await change({ disabled: true }), 428, "if-match-missing")
    await expectProblem(await change({ disabled: true }, '"2"'), 412, "version-stale")
    await expectProblem(await change({ disabled: true }, 'W/"1"'), 412, "version-stale")
    const disabled = accountSchema.parse(await (await change({ disabled: true }, '"1"')).json())
    expect(disabled).toMatchObject({ version: 2, disabledAt: "2025-01-15T01:00:00.000Z" })
    await expectProblem(await ask("GET", "/me", { cookie }), 401, "unauthorised")
    await expectProblem(await ask("POST", "/session", { json: { login: "yi", password } }), 401, "sign-in-failed")
    const acts = (await archive.journal.entries({ subject: account.id }, { limit: 9 })).items
    expect(acts.map(({ act, actor }) => `${act} ${actor}`)).toEqual([
      "account-created 管理员",
      "account-disabled 管理员",
    ])
  })

  test("take nothing that is not asked for, and no weak password", async () => {
    const { ask, asAdministrator: headers } = await accessApp()
    const post = (json: unknown) => ask("POST", "/accounts", { headers, json })
    const unknown = await expectProblem(await post({ ...body, version: 9 }), 400, "bad-request")
    expect(unknown.errors?.[0]).toMatchObject({ in: "body", pointer: "/version" })
    await expectProblem(await post({ ...body, role: "root" }), 400, "bad-request")
    await expectProblem(await post({ ...body, password: "short" }), 422, "password-weak")
    await expectProblem(await post({ ...body, role: "clerk" }), 422, "account-invalid")
    await expectProblem(await post({ ...body, role: "clerk", agencyId: "x" }), 404, "agency-unknown")
    expect((await post(body)).status).toBe(201)
    await expectProblem(await post({ ...body, login: "YI" }), 409, "account-exists")
  })

  test("keep their last administrator", async () => {
    const { archive, ask, cookieOf } = await accessApp()
    const { id } = await addAccount(archive, "jia")
    const cookie = await cookieOf("jia")
    const headers = { "If-Match": '"1"' }
    const answer = await ask("PATCH", `/accounts/${id}`, { cookie, headers, json: { role: "reader" } })
    await expectProblem(answer, 409, "last-administrator")
  })
})

describe("tokens", () => {
  test("are shown once, work by their role, and end when revoked or expired", async () => {
    const { archive, ask, clock, asAdministrator: headers } = await accessApp()
    const make = async (json: object) =>
      newTokenAnswerSchema.parse(await (await ask("POST", "/tokens", { headers, json })).json())
    const { token, about } = await make({ name: "统计程序", role: "reader" })
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(about).toMatchObject({ name: "统计程序", role: "reader", madeBy: "管理员", usedOn: null })
    const bearer = { Authorization: `Bearer ${token}` }
    expect(await (await ask("GET", "/me", { headers: bearer })).json()).toMatchObject({ id: about.id, role: "reader" })
    const list = await (await ask("GET", "/tokens", { headers })).text()
    expect(list).not.toContain(token)
    expect(tokenPageSchema.parse(JSON.parse(list)).items).toEqual([{ ...about, usedOn: "2025-01-15" }])
    await expectProblem(await ask("GET", "/tokens", { headers: bearer }), 403, "forbidden")

    expect((await ask("DELETE", `/tokens/${about.id}`, { headers })).status).toBe(200)
    await expectProblem(await ask("GET", "/me", { headers: bearer }), 401, "unauthorised")
    const short = { Authorization: `Bearer ${(await make({ name: "短期", role: "reader", days: 1 })).token}` }
    expect((await ask("GET", "/me", { headers: short })).status).toBe(200)
    clock.now = new Date("2025-01-16T01:00:00.000Z")
    await expectProblem(await ask("GET", "/me", { headers: short }), 401, "unauthorised")
    const entries = (await archive.journal.entries({}, { limit: 9 })).items
    expect(entries.map(({ act }) => act)).toEqual(["token-created", "token-revoked", "token-created"])
    expect(JSON.stringify(entries)).not.toContain(token)
  })

  test("in an address, or beside a good cookie, are no tokens", async () => {
    const { archive, ask, cookieOf, asAdministrator } = await accessApp()
    await addAccount(archive, "jia")
    const cookie = await cookieOf("jia")
    const token = asAdministrator.Authorization.split(" ")[1]
    for (const path of [`/me?access_token=${token}`, `/me?token=${token}`]) {
      expect([400, 401]).toContain((await ask("GET", path)).status)
    }
    for (const Authorization of ["Bearer wrong", "Basic amlhOng=", ""]) {
      await expectProblem(await ask("GET", "/me", { cookie, headers: { Authorization } }), 401, "unauthorised")
    }
  })
})
