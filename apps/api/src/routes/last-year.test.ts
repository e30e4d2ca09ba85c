import { expect, test } from "vitest"
import { sampleHtml, sampleReport } from "../testing/sample-report.ts"
import { publishedId, testApp } from "../testing/test-app.ts"

test("last year's report is that of the same agency, and only of the year before", async () => {
  const { app } = await testApp()
  const id = await publishedId(app)
  expect(await (await app.request(`/api/v1/reports/${id}/last-year`)).json()).toEqual({ lastYear: null })
  const before = await publishedId(app, sampleHtml(sampleReport({ year: 2023, title: null })))
  const answer = await app.request(`/api/v1/reports/${id}/last-year`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ lastYear: { id: before, year: 2023, current: { number: 1 } } })
  expect(await (await app.request(`/api/v1/reports/${before}/last-year`)).json()).toEqual({ lastYear: null })
  expect((await app.request("/api/v1/reports/unknown/last-year")).status).toBe(404)
})

test("the overview counts the reports for the year before this, and names what is new", async () => {
  const { app } = await testApp()
  const id = await publishedId(app)
  const overview = (await (await app.request("/api/v1/overview")).json()) as object
  expect(overview).toMatchObject({ coverage: { agencies: 1 }, newest: [{ id }] })
})
