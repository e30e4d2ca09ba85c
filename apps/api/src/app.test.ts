import { ruleListSchema, rules, rulesetVersion } from "@gouji/core"
import type { Archive } from "@gouji/store"
import { describe, expect, test } from "vitest"
import type { RequestLine } from "./http/request-log.ts"
import { defaultLimits } from "./limits.ts"
import { expectProblem } from "./testing/expect-problem.ts"
import { publishedId, testApp } from "./testing/test-app.ts"

test("GET /healthz, /api/v1/limits, /api/v1/rules", async () => {
  const { app } = await testApp()
  expect(await (await app.request("/healthz")).json()).toEqual({ status: "ok" })
  expect(await (await app.request("/api/v1/limits")).json()).toEqual(defaultLimits)
  const list = ruleListSchema.parse(await (await app.request("/api/v1/rules")).json())
  expect(list.ruleset).toBe(rulesetVersion)
  expect(list.items.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id))
})

test("every route refuses a parameter that it does not know", async () => {
  const { app } = await testApp()
  const id = await publishedId(app)
  const base = `/api/v1/reports/${id}`
  const paths = [
    "/healthz",
    "/api/v1/limits",
    "/api/v1/rules",
    "/api/v1/rules.csv",
    "/api/v1/facets",
    "/api/v1/reports",
    base,
  ]
  for (const path of [...paths, `${base}/revisions`, `${base}/revisions/1`, `${base}/source`, `${base}/cells.csv`]) {
    expect((await app.request(path)).status, path).toBe(200)
    await expectProblem(await app.request(`${path}?colour=red`), 400, "bad-request")
  }
})

test("every route answers an error that nobody foresaw with a problem that gives nothing away", async () => {
  const lines: RequestLine[] = []
  const secret = "SELECT token FROM /srv/data"
  const broken = () => Promise.reject(new Error(secret))
  // Whatever is asked of it, and of what hangs on it, breaks.
  const archive: Archive = new Proxy(broken as unknown as Archive, { get: () => archive })
  const { app } = await testApp({ archive, recognise: broken, log: (line) => lines.push(line) })
  const paths = ["/facets", "/reports", "/reports/x", "/reports/x/revisions", "/reports/x/revisions/1"]
  paths.push("/journal", "/checkpoint")
  for (const path of [...paths, "/reports/x/source", "/reports/x/cells.csv"]) {
    const problem = await expectProblem(await app.request(`/api/v1${path}`), 500, "internal")
    expect(JSON.stringify(problem)).not.toContain("SELECT")
    expect(lines.at(-1)).toMatchObject({ level: "error", id: problem.requestId, code: "internal" })
  }
  const init = { method: "POST", body: "x", headers: { "Content-Type": "text/plain" } }
  await expectProblem(await app.request("/api/v1/checks", init), 500, "internal")
  await expectProblem(await app.request("/api/v1/readings", init), 500, "internal")
  expect(JSON.stringify(lines)).not.toContain("SELECT")
  expect(lines.every((line) => line.trace?.startsWith("Error | at "))).toBe(true)
})

describe("addresses and methods", () => {
  test("an unknown route under /api is a problem", async () => {
    const { app } = await testApp()
    for (const path of ["/api", "/api/", "/api/v1/nothing", "/api/v2/reports", "/api//v1/limits"]) {
      await expectProblem(await app.request(path), 404, "not-found")
    }
    await expectProblem(await app.request("/api/v1/nothing", { method: "POST" }), 404, "not-found")
  })

  test("an unknown method is refused with those that are known", async () => {
    const { app } = await testApp()
    const refused: [string, string, string][] = [
      ["PUT", "/api/v1/reports", "POST, GET, HEAD"],
      ["DELETE", "/api/v1/reports/x", "GET, HEAD"],
      ["GET", "/api/v1/checks", "POST"],
      ["PROPFIND", "/api/v1/limits", "GET, HEAD"],
      ["POST", "/healthz", "GET, HEAD"],
    ]
    for (const [method, path, allowed] of refused) {
      const answer = await app.request(path, { method })
      expect(answer.headers.get("Allow")).toBe(allowed)
      await expectProblem(answer, 405, "method-not-allowed")
    }
  })

  test("an address that does not decode, or holds a control character, is refused", async () => {
    const { app } = await testApp()
    for (const path of ["/api/v1/reports/%ff", "/api/v1/reports/a%00b", "/api/v1/reports/%0d%0aX: y"]) {
      await expectProblem(await app.request(path), 400, "bad-request")
    }
  })
})

test("speaks Chinese unless English is asked for", async () => {
  const { app } = await testApp()
  const title = async (language?: string) => {
    const headers = language === undefined ? {} : { "Accept-Language": language }
    const answer = await app.request("/api/v1/reports?limit=0", { headers })
    expect(answer.headers.get("Vary")).toContain("Accept-Language")
    const { title, errors } = await expectProblem(answer, 400, "bad-request")
    return [answer.headers.get("Content-Language"), title, errors?.[0]?.detail]
  }
  const [zh, en] = [await title(), await title("en-GB,en;q=0.9,zh;q=0.1")]
  expect(zh).toEqual(["zh-CN", "请求有误：limit", expect.stringMatching(/\p{Script=Han}/u)])
  expect(en).toEqual(["en", "Bad request: limit", expect.stringMatching(/^[\x20-\x7e≥]+$/)])
  expect((await title("fr, de"))[0]).toBe("zh-CN")
  expect((await title("zh-Hans-CN, en"))[0]).toBe("zh-CN")
})

test("every answer carries the security headers", async () => {
  const { app } = await testApp()
  for (const path of ["/healthz", "/api/v1/limits", "/api/nothing", "/nothing", "/"]) {
    const { headers } = await app.request(path)
    expect(headers.get("Content-Security-Policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; font-src 'self'; form-action 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
    expect(headers.get("Referrer-Policy")).toBe("same-origin")
    expect(headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test("browsers that come by TLS are told to keep to it", async () => {
  const header = async (publicOrigin: string | null) =>
    (await (await testApp({ publicOrigin })).app.request("/healthz")).headers.get("Strict-Transport-Security")
  expect(await header("https://gouji.example")).toBe("max-age=31536000")
  expect(await header("http://gouji.example")).toBeNull()
  expect(await header(null)).toBeNull()
})

test("other origins may read what is public, and send nothing", async () => {
  const { app } = await testApp()
  const headers = { Origin: "https://elsewhere.example" }
  const get = await app.request("/api/v1/limits", { headers })
  expect(get.headers.get("Access-Control-Allow-Origin")).toBe("*")
  expect(get.headers.get("Access-Control-Allow-Credentials")).toBeNull()
  const asked = {
    ...headers,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization",
  }
  const preflight = await app.request("/api/v1/reports", { method: "OPTIONS", headers: asked })
  expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("GET,HEAD")
  const post = await app.request("/api/v1/checks", { method: "POST", headers })
  expect(post.headers.get("Access-Control-Allow-Origin")).toBeNull()
})

test("what has not changed is not sent again", async () => {
  const { app } = await testApp()
  const id = await publishedId(app)
  const base = `/api/v1/reports/${id}`
  const paths = [base, "/api/v1/reports", "/api/v1/facets", "/api/v1/rules", `${base}/revisions`, `${base}/source`]
  for (const path of [...paths, `${base}/revisions/1`, `${base}/cells.csv`, "/api/openapi.json"]) {
    const first = await app.request(path)
    const tag = first.headers.get("ETag") ?? ""
    expect(tag, path).toMatch(/^"[0-9a-f]+"$/)
    expect(first.headers.get("Cache-Control")).toContain("no-cache")
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const second = await app.request(path, { headers: { "If-None-Match": known } })
      expect([second.status, await second.text()]).toEqual([304, ""])
    }
    expect((await app.request(path, { headers: { "If-None-Match": '"other"' } })).status).toBe(200)
  }
})

test("packs what can be packed, and never the source", async () => {
  const { app } = await testApp()
  const id = await publishedId(app)
  const headers = { "Accept-Encoding": "gzip" }
  const json = await app.request(`/api/v1/reports/${id}`, { headers })
  expect(json.headers.get("Content-Encoding")).toBe("gzip")
  const source = await app.request(`/api/v1/reports/${id}/source`, { headers })
  expect(source.headers.get("Content-Encoding")).toBeNull()
})
