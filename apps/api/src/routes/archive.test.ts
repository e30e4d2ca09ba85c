import { describe, expect, test } from "vitest"
import type * as z from "zod"
import { facetsSchema, fullRevisionSchema, publishedSchema, reportPageSchema } from "../schemas/published.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml, sampleReport } from "../testing/sample-report.ts"
import { formOf, publish, publishedId, testApp, token } from "../testing/test-app.ts"

async function read<S extends z.ZodType>(response: Response, schema: S): Promise<z.infer<S>> {
  expect(response.status).toBe(200)
  return schema.parse(await response.json())
}

test("publish, list, get, revisions, source, figures", async () => {
  const { app } = await testApp()
  const wrong = sampleHtml(sampleReport({}, { "requests/received/natural-person": 2 }))
  const created = await publish(app, wrong, { region: "青川市", reason: "首次发布", agency: "" })
  expect(created.status).toBe(201)
  const published = publishedSchema.parse(await created.json())
  expect(created.headers.get("Location")).toBe(`/api/v1/reports/${published.id}`)
  expect(published).toMatchObject({
    year: 2024,
    verdict: "fail",
    revision: 1,
    demo: false,
    agency: { region: "青川市" },
  })
  expect(published.publishedAt).toBe("2025-03-01T04:00:00.000Z")

  expect((await publish(app, sampleHtml())).status).toBe(201)
  const page = await read(await app.request("/api/v1/reports?text=云泽&year=2024&verdict=pass"), reportPageSchema)
  expect(page.items.map((item) => [item.id, item.revision])).toEqual([[published.id, 2]])
  expect(page.nextCursor).toBeNull()

  const base = `/api/v1/reports/${published.id}`
  const current = await read(await app.request(base), publishedSchema)
  expect(current.current.reading.report.agency.name).toBe("云泽县档案馆")

  const revisions = (await (await app.request(`${base}/revisions`)).json()) as { items: { number: number }[] }
  expect(revisions.items.map((revision) => revision.number).sort()).toEqual([1, 2])
  const first = await read(await app.request(`${base}/revisions/1`), fullRevisionSchema)
  expect(first.check.verdict).toBe("fail")

  const source = await app.request(`${base}/source?revision=1`)
  expect(new Uint8Array(await source.arrayBuffer())).toEqual(new Uint8Array(wrong))
  expect(source.headers.get("Content-Type")).toBe("text/html")
  expect(source.headers.get("Content-Disposition")).toBe(
    `attachment; filename="__.html"; filename*=UTF-8''${encodeURIComponent("年报.html")}`,
  )
  expect(source.headers.get("Content-Security-Policy")).toMatch(/^sandbox; default-src 'none'/)
  expect(source.headers.get("X-Content-Type-Options")).toBe("nosniff")

  const csv = await app.request(`${base}/cells.csv`)
  expect(csv.headers.get("Content-Type")).toBe("text/csv; charset=utf-8")
  expect(csv.headers.get("Content-Disposition")).toContain(encodeURIComponent("云泽县档案馆-2024.csv"))
  const lines = (await csv.text()).trim().split("\r\n")
  expect(lines).toHaveLength(1 + Object.keys(sampleReport().cells).length)

  const facets = await read(await app.request("/api/v1/facets"), facetsSchema)
  expect(facets).toEqual({ years: [2024], regions: ["青川市"], reports: 1, demo: false })
})

test("a cursor leads through the pages, and one that was made up does not", async () => {
  const { app } = await testApp()
  for (const year of [2022, 2023, 2024]) {
    await publish(app, sampleHtml(sampleReport({ year, title: `云泽县档案馆${year}年政府信息公开工作年度报告` })))
  }
  const first = await read(await app.request("/api/v1/reports?limit=2"), reportPageSchema)
  expect(first.items.map((item) => item.year)).toEqual([2024, 2023])
  const cursor = first.nextCursor ?? ""
  const second = await read(await app.request(`/api/v1/reports?limit=2&cursor=${cursor}`), reportPageSchema)
  expect(second.items.map((item) => item.year)).toEqual([2022])
  await expectProblem(await app.request(`/api/v1/reports?cursor=${cursor.slice(0, -3)}`), 400, "bad-cursor")
  await expectProblem(await app.request("/api/v1/reports?cursor=%27%20or%201%3D1"), 400, "bad-cursor")
})

describe("publishing refuses", () => {
  test("who has no token, before anything is read", async () => {
    const { app } = await testApp({ recognise: () => Promise.reject(new Error("must not be asked")) })
    for (const headers of [{}, { Authorization: "Bearer wrong" }, { Authorization: `Basic ${token}` }]) {
      const answer = await app.request("/api/v1/reports", { method: "POST", headers, body: formOf(sampleHtml()) })
      expect(answer.headers.get("WWW-Authenticate")).toBe('Bearer realm="gouji"')
      await expectProblem(answer, 401, "unauthorised")
    }
  })

  test("the same content again", async () => {
    const { app } = await testApp()
    await publishedId(app)
    await expectProblem(await publish(app), 409, "revision-exists")
  })

  test("fields that are unknown or out of shape, and keeps nothing", async () => {
    const { app, archive } = await testApp()
    const year = await expectProblem(await publish(app, sampleHtml(), { year: "二〇二四" }), 400, "bad-request")
    expect(year.errors).toMatchObject([{ in: "form", pointer: "/year" }])
    const role = await expectProblem(await publish(app, sampleHtml(), { role: "admin" }), 400, "bad-request")
    expect(role.errors).toMatchObject([{ in: "form", pointer: "/role" }])
    await expectProblem(await publish(app, sampleHtml(), { reason: "x".repeat(40_000) }), 400, "bad-multipart")
    expect((await archive.facets()).reports).toBe(0)
  })

  test("a body that is no form", async () => {
    const { app } = await testApp()
    const headers = { Authorization: `Bearer ${token}`, "Content-Type": "text/html" }
    const answer = await app.request("/api/v1/reports", { method: "POST", headers, body: "<table>" })
    await expectProblem(answer, 415, "type-unsupported")
  })

  test("a document that cannot be read, and keeps nothing", async () => {
    const { app, archive } = await testApp()
    await expectProblem(await publish(app, new Uint8Array([0, 1, 2, 3])), 415, "type-mismatch")
    await expectProblem(await publish(app, new Uint8Array()), 422, "file-empty")
    expect((await archive.facets()).reports).toBe(0)
  })

  test("a report whose agency nobody names", async () => {
    const { app } = await testApp()
    const nameless = sampleReport({ agency: { name: null, id: null }, title: null })
    const bytes = new TextEncoder().encode(JSON.stringify(nameless))
    await expectProblem(await publish(app, bytes), 422, "report-invalid")
    expect((await publish(app, bytes, { agency: "云泽县民政局", year: "2023" })).status).toBe(201)
  })
})

test.each(["", "/revisions", "/revisions/1", "/source", "/cells.csv", "/files/report.docx"])(
  "GET /api/v1/reports/unknown%s",
  async (rest) => {
    const { app } = await testApp()
    await expectProblem(await app.request(`/api/v1/reports/unknown${rest}`), 404, "not-found")
  },
)

test.each([
  "?year=2024&year=2023",
  "?year=２０２４",
  "?year=1999",
  "?limit=0",
  "?limit=201",
  "?limit=-1",
  "?limit=1e1",
  "?year[]=2024",
  "?verdict=fine",
  "?sort=name",
  "?text=",
  "?text=a%0ab",
  `?text=${"x".repeat(201)}`,
])("GET /api/v1/reports%s is refused", async (query) => {
  const { app } = await testApp()
  const problem = await expectProblem(await app.request(`/api/v1/reports${query}`), 400, "bad-request")
  expect(problem.errors?.[0]?.in).toBe("query")
})

test("what a query holds is never taken for a pattern or for SQL", async () => {
  const { app } = await testApp()
  await publish(app)
  for (const text of ["%25", "_", "' or '1'='1", '"* NEAR', "\\"]) {
    const page = await read(
      await app.request(`/api/v1/reports?text=${encodeURIComponent(decodeURIComponent(text))}`),
      reportPageSchema,
    )
    expect(page.items).toEqual([])
  }
})
