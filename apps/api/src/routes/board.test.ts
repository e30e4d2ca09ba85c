import { expect, test } from "vitest"
import { boardSchema } from "../schemas/board.ts"
import { deskApp, draftForm } from "../testing/desk-app.ts"
import { expectProblem } from "../testing/expect-problem.ts"

test("shows who has reported, for anybody to see", async () => {
  const desk = await deskApp()
  const board = async (query: string) => {
    const answer = await desk.app.request(`/api/v1/board?year=2024${query}`)
    return boardSchema.parse(await answer.json())
  }
  const none = { "not-due": 0, missing: 0, "on-time": 0, late: 0, withdrawn: 0, unknown: 0 }
  const early = await board("")
  expect(early).toMatchObject({ asOf: "2025-01-15", counts: { agencies: 2, states: { ...none, "not-due": 2 } } })
  const { as } = desk
  const { id } = (await (await as("clerk", "POST", "/drafts", { form: draftForm() })).json()) as { id: string }
  await as("clerk", "POST", `/drafts/${id}/submit`, { version: 1 })
  await as("approver", "POST", `/drafts/${id}/approve`, { version: 2 })
  await as("approver", "POST", `/drafts/${id}/publish`, { version: 3 })
  const later = await board("&asOf=2025-04-01&division=9901")
  expect(later.counts?.states).toEqual({ ...none, "on-time": 1, missing: 1 })
  const missing = await board("&asOf=2025-04-01&state=missing")
  expect(missing.items.map(({ agency }) => agency.name)).toEqual(["云泽县林业局"])
  const first = await board("&limit=1")
  expect((await board(`&limit=1&cursor=${first.nextCursor}`)).counts).toBeNull()
  await expectProblem(await desk.app.request("/api/v1/board"), 400, "bad-request")
  await expectProblem(await desk.app.request("/api/v1/board?year=2024&asOf=2025-02-30"), 400, "bad-request")
  await expectProblem(await desk.app.request(`/api/v1/board?year=2023&cursor=${first.nextCursor}`), 400, "bad-cursor")
})

test("gives the same as files, whole, with a row a line", async () => {
  const desk = await deskApp()
  const file = await desk.app.request("/api/v1/board.csv?year=2024&asOf=2025-04-01")
  expect(file.headers.get("Content-Disposition")).toContain("gouji-board-2024-2025-04-01.csv")
  const [header, ...lines] = (await file.text()).trim().split("\r\n")
  expect(header?.split(",").slice(1, 7)).toEqual(["name", "region", "division", "year", "as_of", "state"])
  expect(
    lines.map((line) => line.split(",")).map(([, name, , , year, day, state]) => [name, year, day, state]),
  ).toEqual([
    ["云泽县林业局", "2024", "2025-04-01", "missing"],
    ["云泽县档案馆", "2024", "2025-04-01", "missing"],
  ])
  const none = await desk.app.request("/api/v1/board.xlsx?year=2024&state=late")
  expect([none.status, none.headers.get("Gouji-Rows")]).toEqual([200, "0"])
  await expectProblem(await desk.app.request("/api/v1/board.csv?year=2024&limit=1"), 400, "bad-request")
})
