import { expect, test } from "vitest"
import { reportComparisonSchema } from "../schemas/comparison.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { fill } from "../testing/fill.ts"
import { testApp } from "../testing/test-app.ts"

const received = "requests/received/total"

test("any two reports, or two revisions of one, cell by cell", async () => {
  const { app, archive } = await testApp()
  const [last, current, other] = await fill(archive, [
    { agency: "甲县档案局", year: 2023, figures: { [received]: 8 }, paragraph: "去年如此。" },
    { agency: "甲县档案局", figures: { [received]: 5 } },
    { agency: "乙县档案局", figures: { [received]: null } },
  ])
  await fill(archive, [{ agency: "甲县档案局", figures: { [received]: 6 } }])
  const compare = async (a: string, b: string) =>
    reportComparisonSchema.parse(await (await app.request(`/api/v1/comparisons?a=${a}&b=${b}`)).json())
  const cellOf = (comparison: Awaited<ReturnType<typeof compare>>) =>
    comparison.cells.find(({ cell }) => cell === received)

  const years = await compare(`${last}`, `${current}`)
  expect(years).toMatchObject({ a: { year: 2023, revision: 1 }, b: { year: 2024, revision: 2 }, changed: 1 })
  expect(cellOf(years)).toMatchObject({ before: 8, after: 6, difference: -2, percent: "-25" })
  expect(years.sections[0]?.paragraphs).toContainEqual({ in: "before", text: "去年如此。" })

  expect(cellOf(await compare(`${current}@1`, `${current}@2`))).toMatchObject({ difference: 1, percent: "20" })
  expect(cellOf(await compare(`${current}`, `${other}`))).toMatchObject({ difference: null, percent: null })
  for (const name of ["nobody", `${current}@3`]) {
    await expectProblem(await app.request(`/api/v1/comparisons?a=${current}&b=${name}`), 404, "not-found")
  }
  await expectProblem(await app.request(`/api/v1/comparisons?a=${current}&b=x@0`), 400, "bad-request")
})
