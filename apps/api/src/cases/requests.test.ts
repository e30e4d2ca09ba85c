import { describe, expect, test } from "vitest"
import { accessApp, addAccount, password } from "../testing/access-app.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml } from "../testing/sample-report.ts"
import { formOf, publish, publishedId, testApp, token } from "../testing/test-app.ts"

const asAdministrator = { Authorization: `Bearer ${token}` }

describe("I1: what is accepted", () => {
  test.each([
    ["/api/v1/rules", "image/png", 406],
    ["/api/v1/rules", "text/html", 406],
    ["/api/v1/rules", "application/json;q=0, */*", 406],
    ["/api/v1/rules", "application/json;q=0", 406],
    ["/api/v1/rules", "*/*;q=0", 406],
    ["/api/v1/rules", "text/csv;q=0, */*", 200],
    ["/api/v1/rules", "application/*", 200],
    ["/api/v1/rules", "APPLICATION/JSON", 200],
    ["/api/v1/rules", "text/html, */*;q=0.1", 200],
    ["/api/v1/rules", "", 200],
    ["/healthz", "image/png", 406],
    ["/api/v1/downloads/reports", "image/png", 406],
    ["/api/v1/downloads/reports", "text/csv;q=0", 406],
    ["/api/v1/downloads/reports", "application/x-ndjson, text/csv;q=0.5", 200],
    ["/api/v1/downloads/reports.odt", "*/*", 406],
    ["/api/v1/reports/none/cells.csv", "application/json", 406],
  ])("%s with %j: %d", async (path, accept, status) => {
    const { app } = await testApp()
    const answer = await app.request(path, { headers: { Accept: accept } })
    if (status === 200) return expect(answer.status).toBe(200)
    const { detail } = await expectProblem(answer, status, "not-acceptable")
    expect(detail).toMatch(/application\/json|text\/csv|reports\.csv/)
  })

  test("a POST is not done for whoever cannot read what came of it", async () => {
    const { app } = await testApp()
    const headers = { ...asAdministrator, Accept: "text/html" }
    const answer = await app.request("/api/v1/reports", { method: "POST", headers, body: formOf(sampleHtml()) })
    await expectProblem(answer, 406, "not-acceptable")
    expect(await (await app.request("/api/v1/facets")).json()).toMatchObject({ reports: 0 })
  })
})

/** Sends a body to a route that takes JSON. */
async function sendJson(body: string | Uint8Array<ArrayBuffer>, type: string | null = "application/json") {
  const { app } = await testApp()
  const headers = { ...asAdministrator, ...(type !== null && { "Content-Type": type }) }
  // Bytes have no type of their own, as text would have.
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body
  return app.request("/api/v1/agencies", { method: "POST", headers, body: bytes })
}
const agency = '{"name":"某县档案局"}'

describe("I2: what a body is said to be", () => {
  test.each([
    ["JSON as text", "text/plain", 415],
    ["another charset", "application/json; charset=gbk", 415],
    ["no type", null, 415],
    ["a form", "application/x-www-form-urlencoded", 415],
    ["a likeness", "application/jsonp", 415],
    ["JSON", "application/json", 201],
    ["JSON with its charset", 'application/json; charset="UTF-8"', 201],
  ] as const)("%s", async (_, type, status) => {
    const answer = await sendJson(agency, type)
    if (status === 415) await expectProblem(answer, 415, "type-unsupported")
    else expect(answer.status, await answer.clone().text()).toBe(status)
  })

  test("a document in no form that is taken, and a publication that is no form", async () => {
    const { app } = await testApp()
    const send = (path: string, headers: Record<string, string>) =>
      app.request(path, { method: "POST", headers: { ...asAdministrator, ...headers }, body: sampleHtml() })
    await expectProblem(await send("/api/v1/checks", { "Content-Type": "image/png" }), 415, "type-unsupported")
    await expectProblem(await send("/api/v1/checks", {}), 415, "type-unsupported")
    await expectProblem(await send("/api/v1/reports", { "Content-Type": "text/html" }), 415, "type-unsupported")
  })
})

describe("I3: JSON that readers take differently", () => {
  const nested = (depth: number) => `{"name":${"[".repeat(depth)}${"]".repeat(depth)}}`
  test.each([
    ["a key twice", '{"name":"甲局","name":"乙局"}', "/name"],
    ["a key twice, once escaped", '{"name":"甲局","n\\u0061me":"乙局"}', "/name"],
    ["a key twice, further down", '{"a":[{"b":1},{"b":1,"b":2}]}', "/a/1/b"],
    ["a prototype", '{"name":"甲局","__proto__":{"role":"administrator"}}', "/__proto__"],
    ["half a character", '{"name":"\\ud800"}', "/name"],
    ["more than can be held", '{"name":1e400}', "/name"],
    ["ten thousand levels", nested(10_000), "/name/0/0/0/0"],
  ])("%s", async (_, body, pointer) => {
    const problem = await expectProblem(await sendJson(body), 422, "json-invalid")
    expect(problem.errors).toMatchObject([{ in: "body", pointer }])
  })
  test.each([
    ["a byte order mark", `\ufeff${agency}`],
    ["something behind it", `${agency} x`],
    ["nothing", " "],
    ["NaN", '{"name":NaN}'],
  ])("%s", async (_, body) => {
    await expectProblem(await sendJson(body), 422, "json-invalid")
  })
  test("bytes that are no UTF-8, and 2 MB", async () => {
    await expectProblem(await sendJson(new Uint8Array([0x22, 0xff, 0x22])), 422, "json-invalid")
    await expectProblem(await sendJson(`{"name":"${"x".repeat(2_000_000)}"}`), 413, "file-too-large")
    expect(({} as Record<string, unknown>).role).toBeUndefined()
  })
})

describe("I4: fields that nobody asked for", () => {
  test.each([
    ["a role", { name: "某县档案局", role: "admin" }],
    ["an id", { name: "某县档案局", id: "1" }],
    ["a constructor", { name: "某县档案局", constructor: { prototype: {} } }],
  ])("%s", async (_, body) => {
    await expectProblem(await sendJson(JSON.stringify(body)), 400, "bad-request")
  })
  test("nobody makes themselves an administrator", async () => {
    const { archive, ask, cookieOf } = await accessApp()
    await addAccount(archive, "clerk", { role: "reader" })
    const cookie = await cookieOf("clerk")
    const { id } = (await (await ask("GET", "/me", { cookie })).json()) as { id: string }
    const json = { role: "administrator" }
    const headers = { "Content-Type": "application/merge-patch+json" }
    expect((await ask("PATCH", `/accounts/${id}`, { cookie, json, headers })).status).toBe(403)
    expect(await (await ask("GET", "/me", { cookie })).json()).toMatchObject({ role: "reader" })
  })
})

describe("I5: query parameters", () => {
  test.each([
    ["/api/v1/reports?year=2024&year=2023"],
    ["/api/v1/reports?year[]=2024"],
    ["/api/v1/reports?year=２０２４"],
    ["/api/v1/reports?year=02024"],
    ["/api/v1/reports?year=2024%00"],
    ["/api/v1/reports?text=%ff"],
    ["/api/v1/reports?text=%"],
    ["/api/v1/reports?Year=2024"],
    ["/api/v1/rules?lang=en"],
    ["/healthz?x=1"],
    ["/api/v1/board?year=2024&year=2024"],
    ["/api/v1/search?q=%E5%85%AC&q=%E5%BC%80"],
  ])("%s", async (path) => {
    await expectProblem(await (await testApp()).app.request(path), 400, "bad-request")
  })
})

describe("I6: cursors", () => {
  test.each([["x"], ["e30"], [Buffer.from('["a","b"]').toString("base64url")]])("%s", async (cursor) => {
    const { app } = await testApp()
    for (const path of ["reports", "agencies", "board?year=2024", "search?q=公开"]) {
      const answer = await app.request(`/api/v1/${path}${path.includes("?") ? "&" : "?"}cursor=${cursor}`)
      await expectProblem(answer, 400, "bad-cursor")
    }
  })
})

describe("I7: the size of a page", () => {
  test.each(["0", "-1", "1000000000", "1.5", "1e2", " 1"])("limit=%s", async (limit) => {
    const { app } = await testApp()
    const problem = await expectProblem(
      await app.request(`/api/v1/reports?limit=${encodeURIComponent(limit)}`),
      400,
      "bad-request",
    )
    expect(problem.errors).toMatchObject([{ in: "query", pointer: "/limit" }])
  })
})

describe("I12: other origins", () => {
  test("anybody may read what is public, without credentials", async () => {
    const { app } = await testApp()
    for (const origin of ["https://evil.example", "null"]) {
      const answer = await app.request("/api/v1/rules", { headers: { Origin: origin } })
      expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*")
      expect(answer.headers.has("Access-Control-Allow-Credentials")).toBe(false)
    }
  })
  test.each(["PUT", "POST", "PATCH", "DELETE"])("nobody may send %s from elsewhere", async (method) => {
    const { app } = await testApp()
    const headers = { Origin: "https://evil.example", "Access-Control-Request-Method": method }
    const answer = await app.request("/api/v1/agencies", { method: "OPTIONS", headers })
    expect(answer.headers.get("Access-Control-Allow-Methods") ?? "").not.toContain(method)
  })
  test("drafts and accounts are nobody else's to read", async () => {
    const { app } = await testApp()
    const headers = { Origin: "https://evil.example", ...asAdministrator }
    for (const path of ["drafts", "me", "session", "accounts", "tokens"]) {
      const answer = await app.request(`/api/v1/${path}`, { headers })
      expect(answer.headers.has("Access-Control-Allow-Origin"), path).toBe(false)
    }
  })
})

describe("I13: forged requests", () => {
  test.each([
    ["of another site", { "Sec-Fetch-Site": "cross-site" }],
    ["of a neighbour", { "Sec-Fetch-Site": "same-site" }],
    ["that says nothing", { "Sec-Fetch-Site": "" }],
    ["of another origin, by an old browser", { "Sec-Fetch-Site": "", Origin: "https://evil.example" }],
    ["of no origin", { "Sec-Fetch-Site": "", Origin: "null" }],
  ])("a cookie does nothing for a request %s", async (_, given) => {
    const { app, archive, cookieOf } = await accessApp()
    await addAccount(archive, "boss")
    const cookie = await cookieOf("boss")
    const headers = Object.entries({ Cookie: cookie, "Content-Type": "application/json", ...given })
    const answer = await app.request("https://gouji.example/api/v1/agencies", {
      method: "POST",
      headers: headers.filter(([, value]) => value !== "") as [string, string][],
      body: agency,
    })
    await expectProblem(answer, 403, "cross-site")
  })
  test("no GET writes", async () => {
    const { app } = await testApp()
    const document = (await (await app.request("/api/openapi.json")).json()) as { paths: Record<string, object> }
    for (const path of ["submit", "approve", "publish", "discard"]) {
      expect(Object.keys(document.paths[`/api/v1/drafts/{id}/${path}`] ?? {})).toEqual(["post"])
    }
  })
})

describe("I17: the languages of databases", () => {
  test.each(["'; drop table reports; --", "%", "_", '"* NEAR(', "\\", "1 or 1=1", "a'b\"c`d", "甲 AND NOT"])(
    "%j is text",
    async (text) => {
      const { app } = await testApp()
      await publish(app)
      for (const name of ["reports?text", "search?q", "agencies?text"]) {
        const answer = await app.request(`/api/v1/${name}=${encodeURIComponent(text)}`)
        expect(answer.status, name).toBeLessThan(500)
        if (answer.ok) expect(await answer.json()).toMatchObject({ items: [] })
      }
      expect(await (await app.request("/api/v1/facets")).json()).toMatchObject({ reports: 1 })
    },
  )
  test("what is sorted by is one of a list", async () => {
    const { app } = await testApp()
    await expectProblem(await app.request("/api/v1/reports?sort=name;drop"), 400, "bad-request")
  })
})

describe("I21: more than can be asked for", () => {
  test("long queries and many values are refused", async () => {
    const { app } = await testApp()
    const id = await publishedId(app)
    const ids = Array.from({ length: 10_000 }, () => id).join(",")
    for (const path of [
      `reports?ids=${ids}`,
      `reports?text=${"x".repeat(5000)}`,
      `reports/${"x".repeat(5000)}?fields=${ids}`,
    ]) {
      expect((await app.request(`/api/v1/${path}`)).status, path.slice(0, 20)).toBe(400)
    }
  })
})

describe("J11: signing in", () => {
  test("a token in the address is no token", async () => {
    const { app } = await testApp()
    const answer = await app.request(`/api/v1/tokens?access_token=${token}`)
    expect(answer.status).toBe(401)
  })
  test("the cookie is for this host alone, and no script reads it", async () => {
    const { archive, ask } = await accessApp()
    await addAccount(archive, "boss")
    const answer = await ask("POST", "/session", { json: { login: "boss", password } })
    const cookie = answer.headers.get("Set-Cookie") ?? ""
    expect(cookie).toMatch(/^__Host-/)
    for (const part of ["Secure", "HttpOnly", "Path=/", "SameSite="]) expect(cookie).toContain(part)
    expect(cookie).not.toContain("Domain")
  })
})
