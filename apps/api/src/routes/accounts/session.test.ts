import { describe, expect, test } from "vitest"
import type { RequestLine } from "../../http/request-log.ts"
import { personSchema, sessionSchema } from "../../schemas/accounts.ts"
import { accessApp, addAccount, origin, password } from "../../testing/access-app.ts"
import { expectProblem } from "../../testing/expect-problem.ts"

const minutes = (count: number) => count * 60_000

describe("signing in", () => {
  test("gives a cookie that no script, no other site and no other host can use", async () => {
    const { archive, ask } = await accessApp()
    const { id } = await addAccount(archive, "jia")
    const answer = await ask("POST", "/session", { json: { login: " JIA ", password } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get("Cache-Control")).toBe("no-store")
    const { person, until } = sessionSchema.parse(await answer.json())
    expect(person).toMatchObject({ id, name: "jia君", role: "administrator" })
    expect(until).toBe("2025-01-15T13:00:00.000Z")
    const [cookie = "", ...attributes] = (answer.headers.get("Set-Cookie") ?? "").split("; ")
    expect(cookie).toMatch(/^__Host-gouji-session=[\w-]{43}$/)
    expect(attributes.sort()).toEqual(["HttpOnly", "Path=/", "SameSite=Lax", "Secure"])
    expect(personSchema.parse(await (await ask("GET", "/me", { cookie })).json())).toEqual(person)
    expect(sessionSchema.parse(await (await ask("GET", "/session", { cookie })).json())).toEqual({ person, until })
  })

  test("gives a plain cookie where a browser speaks to its own machine, and there alone", async () => {
    const { app, archive } = await accessApp({ publicOrigin: null })
    await addAccount(archive, "jia")
    const cookie = async (own: string) => {
      const headers = { "Content-Type": "application/json", Origin: own }
      const init = { method: "POST", headers, body: JSON.stringify({ login: "jia", password }) }
      return (await app.request(`${own}/api/v1/session`, init)).headers.get("Set-Cookie")
    }
    for (const own of ["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000"]) {
      expect(await cookie(own)).toMatch(/^gouji-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
    }
    for (const own of ["http://gouji.intranet", "https://localhost", "http://localhost.evil.example"]) {
      expect(await cookie(own)).toMatch(/^__Host-gouji-session=.*Secure/)
    }
  })

  test("says the same of a wrong password, an unknown login and a disabled account", async () => {
    const lines: RequestLine[] = []
    const { archive, ask } = await accessApp({ log: (line) => lines.push(line) })
    await addAccount(archive, "jia")
    const { id } = await addAccount(archive, "yi")
    await archive.accounts.change(id, 1, { disabled: true }, { by: "管理员", at: "2025-01-02T00:00:00.000Z" })
    const bodies = new Set<string>()
    for (const json of [
      { login: "jia", password: `${password}!` },
      { login: "bing", password },
      { login: "yi", password },
      { login: "", password: "" },
    ]) {
      const answer = await ask("POST", "/session", { json })
      const { requestId: _, instance: __, ...problem } = await expectProblem(answer, 401, "sign-in-failed")
      expect(answer.headers.has("Set-Cookie")).toBe(false)
      bodies.add(JSON.stringify(problem))
    }
    expect(bodies.size).toBe(1)
    expect(lines.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => "sign-in-failed"))
    expect(JSON.stringify(lines)).not.toMatch(/记得住|jia|bing/)
  })

  test("gives another secret each time, and ends the session that was there", async () => {
    const { archive, ask, cookieOf } = await accessApp()
    await addAccount(archive, "jia")
    const first = await cookieOf("jia")
    const answer = await ask("POST", "/session", { cookie: first, json: { login: "jia", password } })
    const second = answer.headers.get("Set-Cookie")?.split(";")[0] ?? ""
    expect(second).not.toBe(first)
    await expectProblem(await ask("GET", "/me", { cookie: first }), 401, "unauthorised")
    expect((await ask("GET", "/me", { cookie: second })).status).toBe(200)
  })

  test("takes no session that somebody else has thought of", async () => {
    const { archive, ask } = await accessApp()
    await addAccount(archive, "jia")
    const planted = `__Host-gouji-session=${"A".repeat(43)}`
    const answer = await ask("POST", "/session", { cookie: planted, json: { login: "jia", password } })
    expect(answer.headers.get("Set-Cookie")).not.toContain("A".repeat(43))
    await expectProblem(await ask("GET", "/me", { cookie: planted }), 401, "unauthorised")
  })

  test("makes whoever fails wait, and says how long", async () => {
    const { app, archive } = await accessApp()
    await addAccount(archive, "jia")
    const headers = { "Content-Type": "application/json", Origin: origin, "X-Forwarded-For": "192.0.2.1" }
    const init = { method: "POST", headers, body: JSON.stringify({ login: "jia", password: "wrong" }) }
    const incoming = { socket: { remoteAddress: "203.0.113.9", remotePort: 1, remoteFamily: "IPv4" } }
    const guess = () => app.request(`${origin}/api/v1/session`, init, { incoming })
    for (let n = 1; n <= 5; n += 1) await expectProblem(await guess(), 401, "sign-in-failed")
    // Whatever it says of where it comes from.
    headers["X-Forwarded-For"] = "192.0.2.2"
    const answer = await guess()
    expect(answer.headers.get("Retry-After")).toBe("1")
    await expectProblem(answer, 429, "sign-in-paused")
  }, 30_000)
})

describe("a session", () => {
  test("ends an hour after its last use, and after twelve hours whatever was done", async () => {
    const { archive, ask, cookieOf, clock } = await accessApp()
    await addAccount(archive, "jia")
    const [used, idle] = [await cookieOf("jia"), await cookieOf("jia")]
    const start = clock.now.getTime()
    for (let minute = 50; minute < 12 * 60; minute += 50) {
      clock.now = new Date(start + minutes(minute))
      expect((await ask("GET", "/me", { cookie: used })).status).toBe(200)
    }
    await expectProblem(await ask("GET", "/me", { cookie: idle }), 401, "unauthorised")
    clock.now = new Date(start + minutes(12 * 60))
    await expectProblem(await ask("GET", "/me", { cookie: used }), 401, "unauthorised")
  })

  test("ends here, or everywhere", async () => {
    const { archive, ask, cookieOf } = await accessApp()
    await addAccount(archive, "jia")
    const cookies = [await cookieOf("jia"), await cookieOf("jia"), await cookieOf("jia")] as const
    const statuses = () => Promise.all(cookies.map(async (cookie) => (await ask("GET", "/me", { cookie })).status))
    const out = await ask("DELETE", "/session", { cookie: cookies[0] })
    expect(out.status).toBe(204)
    expect(out.headers.get("Set-Cookie")).toMatch(/^__Host-gouji-session=; Max-Age=0; .*Secure/)
    expect(await statuses()).toEqual([401, 200, 200])
    await ask("DELETE", "/session?everywhere=true", { cookie: cookies[1] })
    expect(await statuses()).toEqual([401, 401, 401])
    await expectProblem(await ask("DELETE", "/session", { cookie: cookies[0] }), 401, "unauthorised")
  })

  test("is replaced when its owner gives themselves a new password", async () => {
    const { archive, ask, cookieOf } = await accessApp()
    await addAccount(archive, "jia")
    const [here, elsewhere] = [await cookieOf("jia"), await cookieOf("jia")]
    const change = (newPassword: string, old = password) =>
      ask("PUT", "/me/password", { cookie: here, json: { password: old, newPassword } })
    await expectProblem(await change("another one of mine", "not the old one"), 401, "sign-in-failed")
    await expectProblem(await change("short"), 422, "password-weak")
    const answer = await change("another one of mine")
    expect(answer.status).toBe(204)
    const renewed = answer.headers.get("Set-Cookie")?.split(";")[0] ?? ""
    const statuses = [here, elsewhere, renewed].map(async (cookie) => (await ask("GET", "/me", { cookie })).status)
    expect(await Promise.all(statuses)).toEqual([401, 401, 200])
    await expectProblem(await ask("POST", "/session", { json: { login: "jia", password } }), 401, "sign-in-failed")
  })
})

describe("another site", () => {
  test.each<[string, Record<string, string>]>([
    ["says so", { "Sec-Fetch-Site": "cross-site" }],
    ["is a neighbour", { "Sec-Fetch-Site": "same-site" }],
    ["says nothing of where it is", { "Sec-Fetch-Site": "none" }],
    ["has an origin of its own", { Origin: "https://evil.example" }],
    ["is a file", { Origin: "null" }],
    ["is our host in the clear", { Origin: "http://gouji.example" }],
    ["sends no header at all", {}],
  ])("that %s signs nobody in and writes nothing by a cookie", async (_, headers) => {
    const { app, archive, cookieOf } = await accessApp()
    const { id } = await addAccount(archive, "jia")
    const cookie = await cookieOf("jia")
    const send = (method: string, path: string, json: unknown) =>
      app.request(`${origin}/api/v1${path}`, {
        method,
        headers: { ...headers, Cookie: cookie, "Content-Type": "application/json", "If-Match": '"1"' },
        body: JSON.stringify(json),
      })
    await expectProblem(await send("POST", "/session", { login: "jia", password }), 403, "cross-site")
    await expectProblem(await send("PATCH", `/accounts/${id}`, { name: "乙" }), 403, "cross-site")
    await expectProblem(await send("POST", "/tokens", { name: "x", role: "administrator" }), 403, "cross-site")
    await expectProblem(await send("DELETE", "/session", {}), 403, "cross-site")
    await expectProblem(await send("POST", "/reports", {}), 403, "cross-site")
    expect(await archive.accounts.find(id)).toMatchObject({ name: "jia君", version: 1 })
  })

  test("learns nothing of who may do what", async () => {
    const { ask, asAdministrator } = await accessApp()
    for (const path of ["/session", "/me", "/accounts", "/tokens"]) {
      const answer = await ask("GET", path, { headers: { ...asAdministrator, Origin: "https://evil.example" } })
      expect(answer.headers.has("Access-Control-Allow-Origin"), path).toBe(false)
    }
  })

  test("is told from a browser that names its origin only", async () => {
    const { app, archive } = await accessApp()
    await addAccount(archive, "jia")
    const headers = { "Content-Type": "application/json", Origin: origin }
    const init = { method: "POST", headers, body: JSON.stringify({ login: "jia", password }) }
    expect((await app.request(`${origin}/api/v1/session`, init)).status).toBe(200)
  })

  test("cannot be a form: signing in takes JSON alone", async () => {
    const { app } = await accessApp()
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"]) {
      const headers = { "Content-Type": type, "Sec-Fetch-Site": "same-origin" }
      const init = { method: "POST", headers, body: '{"login":"jia","password":"x"}' }
      await expectProblem(await app.request(`${origin}/api/v1/session`, init), 415, "type-unsupported")
    }
  })
})
