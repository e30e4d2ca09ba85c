import { expect, test } from "vitest"
import { changesSchema } from "../schemas/changes.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { sampleHtml, sampleReport } from "../testing/sample-report.ts"
import { publish, publishedId, testApp } from "../testing/test-app.ts"

const withText = (paragraph: string) =>
  sampleHtml(
    sampleReport({ sections: [{ id: "overview", heading: "一、总体情况", paragraphs: ["工作平稳。", paragraph] }] }),
  )

test("shows the paragraphs that changed, over several revisions, and nothing else", async () => {
  const { app } = await testApp()
  const id = await publishedId(app, withText("公开十条。"))
  await publish(app, withText("公开十一条。"), { reason: "更正条数" })
  await publish(app, withText("公开十二条。"), { reason: "再次更正" })
  const read = async (query = "") =>
    changesSchema.parse(await (await app.request(`/api/v1/reports/${id}/changes${query}`)).json())
  const whole = await read("?from=1")
  expect(whole).toMatchObject({ from: 1, to: 3, facts: [], cells: [], sameFile: false })
  expect(whole.revisions.map(({ number, reason }) => [number, reason])).toEqual([
    [2, "更正条数"],
    [3, "再次更正"],
  ])
  const [section] = whole.sections
  expect([whole.sections.length, section?.id]).toEqual([1, "overview"])
  expect(section?.paragraphs).toEqual([
    { in: "before", text: "公开十条。" },
    { in: "after", text: "公开十二条。" },
  ])
  expect(await read()).toMatchObject({ from: 2, to: 3, revisions: [{ number: 3 }] })
  expect(await read("?to=1")).toMatchObject({ from: 1, to: 1, revisions: [], sections: [], sameFile: true })
  const base = `/api/v1/reports/${id}/changes`
  await expectProblem(await app.request(`${base}?from=3&to=1`), 400, "bad-request")
  await expectProblem(await app.request(`${base}?to=9`), 404, "not-found")
  await expectProblem(await app.request("/api/v1/reports/x/changes"), 404, "not-found")
})
