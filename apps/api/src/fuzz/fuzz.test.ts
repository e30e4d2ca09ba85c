import { Ajv2020 } from "ajv/dist/2020.js"
import addFormats from "ajv-formats"
import fc from "fast-check"
import { expect, test } from "vitest"
import { fill } from "../testing/fill.ts"
import { sampleHtml } from "../testing/sample-report.ts"
import { formOf, publishedId, testApp, token } from "../testing/test-app.ts"
import { requestOf } from "./request-of.ts"
import type { Document } from "./schema.ts"
import { requestTo } from "./send.ts"

/** Requests to each operation; many more by `GOUJI_FUZZ=500 npx vitest run src/fuzz`. */
const runs = Number(process.env.GOUJI_FUZZ ?? 6)
const seed = Number(process.env.GOUJI_SEED ?? 20_250_331)

const escaped = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1")

/** An archive with something of everything in it. */
async function lived() {
  const { app, archive } = await testApp()
  const document = (await (await app.request("/api/openapi.json")).json()) as Document
  const filled = await fill(archive, [{ agency: "甲县档案局", figures: { "requests/received/total": 5 } }])
  const ids = [await publishedId(app), ...filled.map(String)]
  const headers = { Authorization: `Bearer ${token}` }
  const { items } = (await (await app.request("/api/v1/agencies", { headers })).json()) as { items: { id: string }[] }
  ids.push(...items.map(({ id }) => id))
  const draft = formOf(sampleHtml(), "年报.html", { agencyId: items[0]?.id ?? "", year: "2024" })
  const made = await app.request("/api/v1/drafts", { method: "POST", headers, body: draft })
  expect(made.status, await made.clone().text()).toBe(201)
  ids.push(((await made.json()) as { id: string }).id)
  return { app, document, ids }
}

/** Says what is wrong with an answer by the description; `null`: nothing. */
function judge(document: Document) {
  const ajv = new Ajv2020({ strict: false, validateFormats: true, allErrors: false })
  addFormats.default(ajv)
  for (const format of ["binary"]) ajv.addFormat(format, true)
  ajv.addSchema(document, "openapi")
  return async (path: string, method: string, answer: Response): Promise<string | null> => {
    const { status } = answer
    const body = new Uint8Array(await answer.arrayBuffer())
    if (status >= 500) return `${status}: ${Buffer.from(body).toString().slice(0, 300)}`
    const declared = document.paths[path]?.[method]?.responses[status]
    if (!declared) return `${status} is not declared: ${Buffer.from(body).toString().slice(0, 300)}`
    const types = Object.keys(declared.content ?? {})
    if (types.length === 0) return body.length === 0 ? null : "a body where none is declared"
    const type = answer.headers.get("Content-Type")?.split(";")[0] ?? ""
    if (!types.includes(type) && !types.includes("*/*")) return `${status} with ${type}, declared are ${types}`
    if (!/json$/.test(type) || !types.includes(type)) return null
    const steps = ["paths", path, method, "responses", String(status), "content", type, "schema"]
    const validate = ajv.compile({
      $ref: `openapi#/${steps.map((step) => encodeURIComponent(escaped(step))).join("/")}`,
    })
    const value: unknown = JSON.parse(Buffer.from(body).toString())
    return validate(value) ? null : `${status} is not as declared: ${ajv.errorsText(validate.errors)}`
  }
}

/** Ids in an answer, for later requests. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/"id":"([\w-]{36})"/g)].flatMap(([, id]) => id ?? []).slice(0, 3)
}

test("whatever is asked, the answer is one that the description states", {
  timeout: 30_000 + runs * 20_000,
}, async () => {
  const { app, document, ids } = await lived()
  const faultOf = judge(document)
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const faults: string[] = []
  const statuses = new Map<number, number>()
  for (const { path, method, operation } of operations) {
    if (path.endsWith("/events")) continue
    for (const drawn of fc.sample(requestOf(operation, document), { numRuns: runs, seed })) {
      const request = requestTo(method, path, drawn, ids)
      const answer = await app.request(request)
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
      if (answer.ok && method !== "get") ids.push(...idsIn(await answer.clone().text()))
      const fault = await faultOf(path, method, answer)
      if (fault !== null)
        faults.push(
          `${request.method} ${request.url.slice(0, 300)} (${JSON.stringify(drawn.body)?.slice(0, 300)}): ${fault}`,
        )
    }
  }
  expect(faults.slice(0, 20).join("\n")).toBe("")
  // It is no use where everything is refused.
  const good = [200, 201, 202].reduce((sum, status) => sum + (statuses.get(status) ?? 0), 0)
  expect(good).toBeGreaterThan((operations.length * runs) / 6)
  expect(statuses.size).toBeGreaterThan(5)
})
