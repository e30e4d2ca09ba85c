import { expect, test } from "vitest"
import { aggregatesSchema, measureListSchema, missingSchema, rankingSchema } from "../schemas/figures.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { fill } from "../testing/fill.ts"
import { testApp } from "../testing/test-app.ts"

const received = "requests/received/total"
const fees = "disclosure/fees/amount"

async function filled() {
  const { app, archive } = await testApp()
  await fill(archive, [
    { agency: "甲县档案局", division: "990121", figures: { [received]: 5, [fees]: "0.1" } },
    { agency: "乙县档案局", division: "990122", figures: { [received]: 10, [fees]: "0.2" } },
    { agency: "丙市档案局", division: "980100", figures: { [received]: null, [fees]: "0.5" } },
    { agency: "甲县档案局", year: 2023, figures: { [received]: 4 } },
  ])
  return app
}

test("every measure has the labels of its form", async () => {
  const { app } = await testApp()
  const { items } = measureListSchema.parse(await (await app.request("/api/v1/measures")).json())
  expect(items.find(({ measure }) => measure === received)).toMatchObject({ table: "requests", kind: "count" })
  expect(new Set(items.map(({ measure }) => measure)).size).toBe(items.length)
})

test("sums, shares, rates and coverage, all in exact decimals", async () => {
  const app = await filled()
  const query = `measure=${received},${fees}&over=${received}&year=2024&by=province`
  const answer = await app.request(`/api/v1/aggregates?${query}`)
  expect(answer.headers.get("ETag")).toBeTruthy()
  const whole = aggregatesSchema.parse(await answer.json())
  expect(whole).toMatchObject({
    by: ["province"],
    coverage: [{ year: 2024, agencies: 3, reported: 3 }],
    whole: { reports: 3, measures: [{ sum: "15", given: 2, without: 1 }, { sum: "0.8" }] },
  })
  const [north, south] = whole.groups
  expect(north).toMatchObject({
    group: { province: "98" },
    measures: [
      { sum: null, share: null },
      { sum: "0.5", share: "0.625" },
    ],
    rates: [{ rate: null }, { measure: fees, numerator: null, rate: null, given: 0, without: 1 }],
  })
  expect(south).toMatchObject({
    measures: [{ sum: "15", share: "1" }, { share: "0.375" }],
    rates: [{ rate: "1" }, { numerator: "0.3", denominator: "15", rate: "0.02", given: 2, without: 0 }],
  })
})

test("years are listed, and nothing asked for twice is taken", async () => {
  const app = await filled()
  const years = await (await app.request(`/api/v1/aggregates?measure=${received}&year=2023,2024&by=year`)).json()
  expect(aggregatesSchema.parse(years).groups.map(({ group }) => group.year)).toEqual([2023, 2024])
  for (const query of ["measure=a", `measure=${received}&year=2023&year=2024`, `measure=${received}&by=agency`, ""]) {
    await expectProblem(await app.request(`/api/v1/aggregates?${query}`), 400, "bad-request")
  }
  await expectProblem(await app.request("/api/v1/aggregates?measure=requests/received/nobody"), 400, "bad-request")
})

test("a ranking leads through its pages, and says who is not in it", async () => {
  const app = await filled()
  const first = rankingSchema.parse(
    await (await app.request(`/api/v1/rankings?measure=${received}&year=2024&limit=1`)).json(),
  )
  expect(first).toMatchObject({
    items: [{ rank: 1, figure: "10", agency: { name: "乙县档案局" } }],
    summary: { given: 2, without: 1 },
    coverage: { agencies: 3, reported: 3 },
    median: "5",
  })
  const next = await app.request(`/api/v1/rankings?measure=${received}&year=2024&limit=1&cursor=${first.nextCursor}`)
  expect(rankingSchema.parse(await next.json())).toMatchObject({ items: [{ rank: 2, figure: "5" }], nextCursor: null })
  await expectProblem(await app.request(`/api/v1/rankings?measure=${received}&year=2024&cursor=x`), 400, "bad-cursor")
})

test("a ranking has the other measures that were asked for beside its own", async () => {
  const app = await filled()
  const path = `/api/v1/rankings?measure=${received}&year=2024&beside=disclosure/fees/amount,${received}`
  const { items } = rankingSchema.parse(await (await app.request(path)).json())
  expect(items.map(({ figure, beside }) => [figure, beside.length, beside[1]])).toEqual([
    ["10", 2, "10"],
    ["5", 2, "5"],
  ])
  await expectProblem(await app.request(`${path}x`), 400, "bad-request")
})

test("who has not reported", async () => {
  const app = await filled()
  const answer = await app.request("/api/v1/missing?year=2023&division=9901")
  expect(missingSchema.parse(await answer.json())).toMatchObject({
    items: [{ name: "乙县档案局" }],
    nextCursor: null,
    coverage: { year: 2023, agencies: 2, reported: 1 },
  })
})
