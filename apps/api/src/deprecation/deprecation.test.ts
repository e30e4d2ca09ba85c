import { createRoute } from "@hono/zod-openapi"
import { expect, test } from "vitest"
import * as z from "zod"
import { addOpenApi } from "../routes/openapi.ts"
import { json } from "../routes/responses.ts"
import { subApp } from "../routes/sub-app.ts"
import { testApp } from "../testing/test-app.ts"
import { deprecated, deprecatedParameters } from "./deprecation.ts"
import { sayDeprecated } from "./say-deprecated.ts"

const link = "https://gouji.example/changes"
const answers = { 200: json(z.strictObject({}), "Nothing.") }
const query = z.strictObject({ old: z.string().optional(), older: z.string().optional(), limit: z.string().optional() })

/** An app of invented routes, one of which goes away, and one of whose parameters do. */
function inventedApp() {
  const app = subApp()
  app.use(sayDeprecated(app))
  const gone = createRoute({
    method: "get",
    path: "/api/v1/gone/{id}",
    ...deprecated({ since: "2026-03-01", sunset: "2027-01-01", link }),
    request: { params: z.strictObject({ id: z.string() }) },
    responses: answers,
  })
  const stays = createRoute({
    method: "get",
    path: "/api/v1/stays",
    ...deprecatedParameters({
      old: { since: "2026-03-01", link },
      older: { since: "2026-01-01", sunset: "2026-09-01", link: `${link}#older` },
    }),
    request: { query },
    responses: answers,
  })
  app.openapi(gone, (c) => c.json({}, 200))
  app.openapi(stays, (c) => c.json({}, 200))
  addOpenApi(app)
  return app
}

const said = async (path: string) => {
  const { headers, status } = await inventedApp().request(path)
  return [status, headers.get("Deprecation"), headers.get("Sunset"), headers.get("Link")]
}

test("an operation that goes away says since when, until when, and what to read", async () => {
  const lines = ["@1772323200", "Fri, 01 Jan 2027 00:00:00 GMT", `<${link}>; rel="deprecation"; type="text/html"`]
  expect(await said("/api/v1/gone/1")).toEqual([200, ...lines])
})

test("a parameter that goes away says so where it is used, and nowhere else", async () => {
  expect(await said("/api/v1/stays?limit=1")).toEqual([200, null, null, null])
  expect((await said("/api/v1/stays?old=1")).slice(0, 3)).toEqual([200, "@1772323200", null])
  // Of several the one that ends first.
  const [, since, sunset, at] = await said("/api/v1/stays?old=1&older=1")
  expect([since, sunset]).toEqual(["@1767225600", "Tue, 01 Sep 2026 00:00:00 GMT"])
  expect(at).toContain("#older")
  // A request that is refused was told as well.
  expect((await said("/api/v1/stays?old=1&none=1"))[1]).toBe("@1772323200")
})

test("the description marks them", async () => {
  const document = (await (await inventedApp().request("/api/openapi.json")).json()) as {
    paths: Record<string, { get: { deprecated?: boolean; parameters?: { name: string; deprecated?: boolean }[] } }>
  }
  expect(document.paths["/api/v1/gone/{id}"]?.get.deprecated).toBe(true)
  const { get } = document.paths["/api/v1/stays"] ?? {}
  expect(get?.deprecated).toBeUndefined()
  expect(get?.parameters?.map(({ name, deprecated: goes }) => [name, goes])).toEqual([
    ["old", true],
    ["older", true],
    ["limit", undefined],
  ])
})

test("nothing of the API goes away today", async () => {
  const { app } = await testApp()
  const answer = await app.request("/api/v1/reports")
  expect([answer.headers.get("Deprecation"), answer.headers.get("Sunset")]).toEqual([null, null])
  expect(await (await app.request("/api/openapi.json")).text()).not.toContain('"deprecated"')
})
