import { expect, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { fill } from "../testing/fill.ts"
import { testApp } from "../testing/test-app.ts"

const received = "requests/received/total"
const figures = (handled: number, granted: number) => ({
  [received]: handled,
  "requests/handled/total": handled,
  "requests/granted/total": granted,
  "requests/partly-granted/total": 1,
})

async function profiled() {
  const { app, archive } = await testApp({ now: () => new Date("2026-03-01T00:00:00Z") })
  await fill(archive, [
    { agency: "甲县档案局", division: "990121", year: 2022, figures: figures(8, 3) },
    { agency: "甲县档案局", year: 2024, figures: figures(6, 1), publishedAt: "2025-01-20T00:00:00.000Z" },
    { agency: "乙县档案局", division: "990122", year: 2024, figures: figures(4, 0) },
    { agency: "丙市档案局", division: "980100", year: 2024, figures: figures(100, 0) },
  ])
  const { items } = await archive.register.list({}, { limit: 10 })
  for (const { id } of items)
    await archive.register.change(id, { kind: "department" }, { at: "2026-01-01T00:00:00.000Z" })
  const id = items.find(({ name }) => name === "甲县档案局")?.id ?? ""
  const ask = async () => (await app.request(`/api/v1/agencies/${id}/profile`)).json()
  return { app, archive, ask }
}

test("an agency has a line for each year up to the newest that could be there", async () => {
  const { ask } = await profiled()
  expect(await ask()).toMatchObject({
    asOf: "2026-03-01",
    years: [
      { year: 2025, state: "missing", due: "2026-01-31", report: null, figures: {}, disclosed: null },
      { year: 2024, state: "on-time", report: { revision: 1 }, figures: { [received]: "6" }, disclosed: "0.333333" },
      { year: 2023, state: "missing", report: null },
      { year: 2022, state: "late", figures: { [received]: "8" }, disclosed: "0.5" },
    ],
  })
})

test("its peers are of its kind and province, in the newest year that it has figures for", async () => {
  const { ask } = await profiled()
  expect(await ask()).toMatchObject({
    peers: { year: 2024, kind: "department", province: "99", reported: 2 },
  })
  const { peers } = (await ask()) as { peers: { measures: { measure: string }[] } }
  expect(peers.measures[0]).toEqual({ measure: received, least: "4", median: "4", greatest: "6", given: 2 })
})

test("a withdrawn report is there, without figures", async () => {
  const { archive, ask } = await profiled()
  const { items } = await archive.list({ text: "甲县", year: 2024 }, { limit: 1 })
  const step = (by: string, version: number) => ({ by, version, at: "2026-02-01T00:00:00.000Z", ruleset: "any" })
  const { id } = await archive.desk.createWithdrawal(items[0]?.id ?? "", "误发", step("甲", 0))
  await archive.desk.submit(id, step("甲", 1))
  await archive.desk.approve(id, step("乙", 2))
  await archive.desk.publish(id, step("乙", 3))
  expect(await ask()).toMatchObject({
    years: [{}, { year: 2024, state: "withdrawn", report: { withdrawn: { reason: "误发" } }, figures: {} }, {}, {}],
  })
})

test("an agency that is not there is not found", async () => {
  const { app } = await testApp()
  await expectProblem(await app.request("/api/v1/agencies/nobody/profile"), 404, "not-found")
})
