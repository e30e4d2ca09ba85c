import { createHash } from "node:crypto"
import { readdir } from "node:fs/promises"
import { tmpdir } from "node:os"
import { read as readWorkbook, utils } from "@e965/xlsx"
import { parquetReadObjects } from "hyparquet"
import papaparse from "papaparse"
import { expect, test } from "vitest"
import { formats } from "../downloads/formats/formats.ts"
import { downloadsSchema } from "../schemas/downloads.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { fill } from "../testing/fill.ts"
import { testApp } from "../testing/test-app.ts"

const received = "requests/received/total"

async function filled() {
  const { app, archive } = await testApp()
  await fill(archive, [
    { agency: "甲县档案局", division: "990121", figures: { [received]: 5 } },
    { agency: "乙县档案局", division: "990122", figures: { [received]: null } },
    { agency: "甲县档案局", year: 2023, figures: { [received]: 4 } },
  ])
  return { app, archive, get: (path: string, init?: RequestInit) => app.request(`/api/v1/downloads${path}`, init) }
}

test("says what there is, how many rows it has, and what there is of each year", async () => {
  const { get } = await filled()
  const all = downloadsSchema.parse(await (await get("")).json())
  expect(all.reports).toBe(3)
  expect(all.years.map(({ year, reports }) => [year, reports])).toEqual([
    [2024, 2],
    [2023, 1],
  ])
  expect(all.files.map(({ table, extension, rows }) => `${table}.${extension} ${rows}`)).toEqual(
    [3, null].flatMap((rows, at) =>
      formats.map(({ extension }) => `${at === 0 ? "reports" : "cells"}.${extension} ${rows}`),
    ),
  )
  for (const { href } of all.years[1]?.files ?? []) {
    expect((await get(href.replace("/api/v1/downloads", ""))).headers.get("Gouji-Rows")).toMatch(/^(1|2\d\d)$/)
  }
  expect(downloadsSchema.parse(await (await get("?division=990121&year=2024")).json()).reports).toBe(1)
})

test.each(formats)("reports.$extension is what its headers say", async ({ extension, mediaType }) => {
  const { get } = await filled()
  const answer = await get(`/reports.${extension}?year=2024`)
  expect(answer.status).toBe(200)
  const bytes = Buffer.from(await answer.arrayBuffer())
  const { headers } = answer
  expect(headers.get("Content-Type")).toBe(mediaType)
  expect(headers.get("Content-Length")).toBe(String(bytes.length))
  expect(headers.get("Content-Digest")).toBe(`sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`)
  expect(headers.get("Gouji-Rows")).toBe("2")
  expect(headers.get("Content-Disposition")).toContain(`gouji-reports-2024.${extension}`)
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff")
  expect(headers.get("Content-Security-Policy")).toContain("sandbox")
  expect(headers.get("Content-Encoding")).toBeNull()
})

test("the same figures in every format, for readers that are not ours", async () => {
  const { get } = await filled()
  const query = `?measure=${received}`
  const bytes = async (extension: string) =>
    Buffer.from(await (await get(`/reports.${extension}${query}`)).arrayBuffer())
  const figures = [null, 5, 4]
  const csv = papaparse.parse<Record<string, string>>((await bytes("csv")).toString().trim(), { header: true })
  expect(csv.data.map((row) => row[received])).toEqual(["", "5", "4"])
  const lines = (await bytes("ndjson")).toString().trim().split("\n")
  expect(lines.map((line) => JSON.parse(line)[received])).toEqual(figures)
  const book = readWorkbook(await bytes("xlsx"))
  const sheet = utils.sheet_to_json<Record<string, number>>(book.Sheets.reports as never, { defval: null })
  expect(sheet.map((row) => row[received])).toEqual(figures)
  const parquet = await bytes("parquet")
  const file = Uint8Array.from(parquet).buffer
  const rows = await parquetReadObjects({
    file: { byteLength: file.byteLength, slice: async (a, b) => file.slice(a, b) },
  })
  expect(rows.map((row) => row[received] ?? null)).toEqual([null, 5n, 4n])
  expect(rows[0]).toMatchObject({ agency: "乙县档案局", year: 2024, blank_cells: received, division: "990122" })
})

test("an ETag holds until something is published", async () => {
  const { get, archive } = await filled()
  const tag = (await get("/cells.csv")).headers.get("ETag") ?? ""
  const again = await get("/cells.csv", { headers: { "If-None-Match": tag } })
  expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", tag])
  expect((await get("/cells.csv?year=2024", { headers: { "If-None-Match": tag } })).status).toBe(200)
  expect((await get("/reports.csv", { headers: { "If-None-Match": tag } })).status).toBe(200)
  await fill(archive, [{ agency: "丙县档案局" }])
  expect((await get("/cells.csv", { headers: { "If-None-Match": tag } })).status).toBe(200)
})

test("HEAD makes nothing, and names the same", async () => {
  const { get } = await filled()
  const head = await get("/reports.xlsx", { method: "HEAD" })
  expect([head.status, await head.text()]).toEqual([200, ""])
  expect(head.headers.get("ETag")).toBe((await get("/reports.xlsx")).headers.get("ETag"))
})

test.each([
  [undefined, "text/csv; charset=utf-8"],
  ["*/*", "text/csv; charset=utf-8"],
  ["application/vnd.apache.parquet", "application/vnd.apache.parquet"],
  ["text/csv;q=0, */*", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["application/x-ndjson;q=0.5, application/zip;q=0.9", "application/zip"],
])("Accept %s gives %s", async (accept, type) => {
  const { get } = await filled()
  const answer = await get("/reports", accept === undefined ? {} : { headers: { Accept: accept } })
  expect(answer.headers.get("Content-Type")).toBe(type)
  expect(answer.headers.get("Vary")).toContain("Accept")
})

test("a format that there is none of is refused with those that there are", async () => {
  const { get } = await filled()
  for (const path of ["/reports.pdf", "/cells.CSV", "/reports.csv.exe"]) {
    const problem = await expectProblem(await get(path), 406, "not-acceptable")
    expect(problem.detail).toContain("reports.excel.csv")
  }
  await expectProblem(await get("/reports", { headers: { Accept: "image/png" } }), 406, "not-acceptable")
  await expectProblem(await get("/people.csv"), 404, "not-found")
  await expectProblem(await get("/reports.csv?measure=requests/received/nobody"), 400, "bad-request")
  await expectProblem(await get("/reports.csv?asOf=yesterday"), 400, "bad-request")
})

test("what stood at an instant comes out again later", async () => {
  const { get, archive } = await filled()
  const then = async () => (await get("/reports.csv?asOf=2025-02-01T00:00:00.000Z")).text()
  const before = await then()
  await fill(archive, [
    { agency: "甲县档案局", figures: { [received]: 50 }, publishedAt: "2025-02-02T00:00:00.000Z" },
    { agency: "丁县档案局", publishedAt: "2025-02-02T00:00:00.000Z" },
  ])
  expect(await then()).toBe(before)
  expect((await get("/reports.csv")).headers.get("Gouji-Rows")).toBe("4")
})

test("leaves no file behind, not even where nobody takes the rest", async () => {
  const { get } = await filled()
  const left = async () => (await readdir(tmpdir())).filter((name) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(name)).length
  const before = await left()
  const answer = await get("/cells.ndjson")
  const reader = answer.body?.getReader()
  await reader?.read()
  await reader?.cancel()
  await (await get("/cells.csv")).text()
  await expect.poll(left).toBeLessThanOrEqual(before)
})

test("a catalogue names every file that there is", async () => {
  const { app } = await filled()
  const answer = await app.request("/api/v1/catalogue.jsonld")
  expect(answer.headers.get("Content-Type")).toBe("application/ld+json")
  const { "dcat:dataset": sets } = (await answer.json()) as {
    "dcat:dataset": { "@id": string; "dcat:distribution": { "dcat:downloadURL": { "@id": string } }[] }[]
  }
  expect(sets.map((set) => set["@id"])).toEqual(["#2024", "#2023"])
  for (const file of sets[1]?.["dcat:distribution"] ?? []) {
    expect((await app.request(file["dcat:downloadURL"]["@id"])).status).toBe(200)
  }
})
