import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import type { Document } from "../fuzz/schema.ts"
import { testApp } from "../testing/test-app.ts"
import { brokenPromises } from "./broken-promises.ts"
import { readPromises, writePromises } from "./promise-file.ts"
import { promisesOf } from "./promises.ts"

/**
 * What clients of version 1 rely on. It is not brought up to date with the API: that would promise nothing. After a
 * release, remove it and run this test: it writes what is promised from then on, and fails that once.
 */
const kept = new URL("v1.promises.tsv", import.meta.url)

async function description(): Promise<Document> {
  const { app } = await testApp()
  return (await (await app.request("/api/openapi.json")).json()) as Document
}

test("a client that was made for version 1 still fits", async () => {
  const today = promisesOf(await description())
  const isThere = existsSync(kept)
  if (!isThere) writeFileSync(kept, writePromises(today))
  expect(isThere, "the promises were written anew").toBe(true)
  const old = readPromises(readFileSync(kept, "utf8"))
  expect(old.size).toBeGreaterThan(500)
  expect(brokenPromises(old, today)).toEqual([])
})

const promised = {
  paths: {
    "/api/v1/things": {
      get: {
        parameters: [
          { name: "limit", in: "query", schema: { type: "integer" } },
          { name: "order", in: "query", schema: { type: "string", enum: ["up", "down"] } },
        ],
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Page" } } } } },
      },
      post: {
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
        },
        responses: { 201: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
      },
    },
  },
  components: {
    schemas: {
      Page: {
        type: "object",
        properties: { items: { type: "array", items: { $ref: "#/components/schemas/Thing" } } },
        required: ["items"],
      },
      Thing: {
        type: "object",
        properties: {
          id: { type: "string" },
          note: { anyOf: [{ type: "string" }, { type: "null" }] },
          more: { type: "object", properties: { a: { type: "integer" } } },
        },
        required: ["id"],
      },
      Problem: { type: "object", properties: { code: { type: "string", enum: ["a"] } }, required: ["code"] },
    },
  },
} as const

// biome-ignore lint/suspicious/noExplicitAny: a change may be of any part of a copy of it
type Change = (document: any) => void

function broken(change: Change): string[] {
  const changed = structuredClone(promised) as unknown as Document
  change(changed)
  const kept = readPromises(writePromises(promisesOf(promised as unknown as Document)))
  return brokenPromises(kept, promisesOf(changed))
}

describe("what breaks a client", () => {
  const changes: Readonly<Record<string, readonly [Change, readonly string[]]>> = {
    nothing: [() => undefined, []],
    "an operation that is gone": [(d) => delete d.paths["/api/v1/things"].get, ["get /api/v1/things: gone"]],
    "a parameter that is gone": [
      (d) => d.paths["/api/v1/things"].get.parameters.shift(),
      ["get /api/v1/things ← query limit: gone"],
    ],
    "a parameter that must be sent": [
      (d) => {
        d.paths["/api/v1/things"].get.parameters[0].required = true
      },
      ["get /api/v1/things ← query limit: must be sent now"],
    ],
    "a new parameter that must be sent": [
      (d) =>
        d.paths["/api/v1/things"].get.parameters.push({
          name: "new",
          in: "query",
          required: true,
          schema: { type: "string" },
        }),
      ["get /api/v1/things ← query new: must be sent now"],
    ],
    "no new operation, whatever must be sent to it": [
      (d) => {
        const parameters = [{ name: "new", in: "query", required: true, schema: { type: "string" } }]
        d.paths["/api/v1/things.csv"] = { get: { parameters, responses: {} } }
      },
      [],
    ],
    "a value that may not be sent any more": [
      (d) => d.paths["/api/v1/things"].get.parameters[1].schema.enum.pop(),
      ['get /api/v1/things ← query order: "down"|"up" has become "up"'],
    ],
    "a field that is gone": [
      (d) => delete d.components.schemas.Thing.properties.id,
      ["← Thing.id: gone", "→ Thing.id: gone"],
    ],
    "a field that may be missing": [
      (d) => d.components.schemas.Page.required.pop(),
      ["→ Page.items: may be missing now"],
    ],
    "a field that may be null": [
      (d) => {
        d.components.schemas.Page.properties.items = {
          anyOf: [d.components.schemas.Page.properties.items, { type: "null" }],
        }
      },
      ["→ Page.items: array has become array|null"],
    ],
    "a field that may not be null when it is sent": [
      (d) => {
        d.components.schemas.Thing.properties.note = { type: "string" }
      },
      ["← Thing.note: null|string has become string"],
    ],
    "a new field that must be sent": [
      (d) => {
        d.components.schemas.Thing.properties.more.properties.b = { type: "string" }
        d.components.schemas.Thing.properties.more.required = ["b"]
      },
      ["← Thing.more.b: must be sent now"],
    ],
    "another format": [
      (d) => {
        d.paths["/api/v1/things"].get.responses[200].content = { "text/csv": { schema: { type: "string" } } }
      },
      ["get /api/v1/things → 200 application/json: gone"],
    ],
  }
  test.each(Object.entries(changes))("%s", (_, [change, lines]) => {
    expect(broken(change)).toEqual(lines)
  })

  test("and what does not: what is new, and another code of a failure", () => {
    const lines = broken((d) => {
      d.paths["/api/v1/others"] = d.paths["/api/v1/things"]
      d.paths["/api/v1/things"].get.parameters.push({ name: "new", in: "query", schema: { type: "string" } })
      d.paths["/api/v1/things"].get.parameters[1].schema.enum.push("sideways")
      d.components.schemas.Page.properties.total = { type: "integer" }
      d.components.schemas.Page.required.push("total")
      d.components.schemas.Problem.properties.code.enum.push("b")
    })
    expect(lines).toEqual([])
  })
})
