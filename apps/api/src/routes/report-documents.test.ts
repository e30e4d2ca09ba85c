import { readDocument } from "@gouji/documents"
import { reportFormats } from "@gouji/documents/write"
import { expect, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleReport } from "../testing/sample-report.ts"
import { publishedId, testApp } from "../testing/test-app.ts"

test.each(reportFormats.filter(({ prose }) => prose))("gives a published report as $id", async (format) => {
  const { app } = await testApp()
  const base = `/api/v1/reports/${await publishedId(app)}/files`
  const answer = await app.request(`${base}/report.${format.extension}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get("Content-Type")).toBe(format.mediaType)
  expect(answer.headers.get("Content-Disposition")).toContain(encodeURIComponent(`-2024.${format.extension}`))
  expect(answer.headers.get("Content-Security-Policy")).toMatch(/^sandbox; default-src 'none'/)
  expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff")
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const { report } = await readDocument(bytes, { name: `a.${format.extension}` })
  expect(report.cells).toEqual(sampleReport().cells)
  const [mediaType = ""] = format.mediaType.split(";")
  const asked = await app.request(`${base}/report`, { headers: { Accept: mediaType } })
  expect(asked.headers.get("Vary")).toContain("Accept")
  expect(new Uint8Array(await asked.arrayBuffer())).toEqual(bytes)
})

test("gives its cells, a row each, as CSV and as a sheet", async () => {
  const { app } = await testApp()
  const base = `/api/v1/reports/${await publishedId(app)}`
  const csv = await (await app.request(`${base}/files/report.csv`)).text()
  expect(csv).toBe(await (await app.request(`${base}/cells.csv`)).text())
  expect((await app.request(`${base}/files/report.xlsx?layout=long`)).status).toBe(200)
  expect((await app.request(`${base}/files/report.xlsx?formulas=true&revision=1`)).status).toBe(200)
})

test("says what there is, and refuses what there is not", async () => {
  const { app } = await testApp()
  const base = `/api/v1/reports/${await publishedId(app)}/files`
  const problem = await expectProblem(await app.request(`${base}/report.odt`), 406, "not-acceptable")
  expect(problem.detail).toContain("report.docx")
  const picture = { headers: { Accept: "image/png" } }
  await expectProblem(await app.request(`${base}/report`, picture), 406, "not-acceptable")
  await expectProblem(await app.request(`${base}/other.docx`), 404, "not-found")
  await expectProblem(await app.request(`${base}/report.docx?revision=2`), 404, "not-found")
  await expectProblem(await app.request(`${base}/report.docx?layout=wide`), 400, "bad-request")
})
