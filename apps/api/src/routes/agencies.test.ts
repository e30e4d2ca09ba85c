import { expect, test } from "vitest"
import { expectProblem } from "../testing/expect-problem.ts"
import { publish, publishedId, testApp, token } from "../testing/test-app.ts"

type App = Awaited<ReturnType<typeof testApp>>["app"]

const send = (app: App, method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  })

interface Agency {
  readonly id: string
  readonly name: string
}

const bureau = { name: "砚溪县农业局", division: "320803", divisionYear: 2024, kind: "department" }

test("an agency is entered, found, renamed and matched", async () => {
  const { app } = await testApp()
  const created = await send(app, "POST", "/api/v1/agencies", bureau)
  expect(created.status).toBe(201)
  const agency = (await created.json()) as Agency
  const path = `/api/v1/agencies/${agency.id}`
  expect(created.headers.get("Location")).toBe(path)
  const renamed = await send(app, "PATCH", path, { name: "砚溪县农业农村局", nameFrom: "2019-03-01" })
  expect(renamed.status).toBe(200)
  const found = await (await app.request(path)).json()
  expect(found).toEqual(await renamed.json())
  expect(found).toMatchObject({
    ...bureau,
    name: "砚溪县农业农村局",
    names: [
      { name: "砚溪县农业局", from: null, until: "2019-02-28" },
      { name: "砚溪县农业农村局", from: "2019-03-01", until: null },
    ],
    reports: [],
  })
  const match = async (query: string) =>
    (await (await app.request(`/api/v1/agencies/match?${new URLSearchParams(query)}`)).json()) as { certain: unknown }
  expect(await match("name=砚溪县农业局&year=2017")).toMatchObject({
    certain: { reason: "former", agency: { id: agency.id } },
  })
  expect((await match("name=砚溪县农业局&year=2024")).certain).toBeNull()
})

test("lists by text and division, page by page", async () => {
  const { app } = await testApp()
  for (const name of ["砚溪县民政局", "砚溪县教育局", "枕泉县民政局"]) {
    await send(app, "POST", "/api/v1/agencies", { name, division: "320803" })
  }
  const list = async (query: Record<string, string>) =>
    (await (await app.request(`/api/v1/agencies?${new URLSearchParams(query)}`)).json()) as {
      items: Agency[]
      nextCursor: string | null
    }
  expect((await list({ text: "民政", division: "320800" })).items).toHaveLength(2)
  const first = await list({ limit: "2" })
  const second = await list({ limit: "2", cursor: first.nextCursor ?? "" })
  expect([...first.items, ...second.items].map(({ name }) => name)).toHaveLength(3)
  expect(second.nextCursor).toBeNull()
  await expectProblem(await app.request("/api/v1/agencies?cursor=abc"), 400, "bad-cursor")
  await expectProblem(await app.request("/api/v1/agencies?kind=ministry"), 400, "bad-request")
})

test("shows the reports of an agency", async () => {
  const { app, archive } = await testApp()
  const report = await publishedId(app)
  const owner = (await archive.find(report))?.agency.id
  const agency = (await (await app.request(`/api/v1/agencies/${owner}`)).json()) as { reports: unknown[] }
  expect(agency.reports).toEqual([{ id: report, year: expect.any(Number), revision: 1 }])
})

test("refuses what cannot be kept, and whoever has no token", async () => {
  const { app } = await testApp()
  const path = "/api/v1/agencies"
  await send(app, "POST", path, bureau)
  await expectProblem(await send(app, "POST", path, bureau), 409, "agency-exists")
  await expectProblem(
    await send(app, "POST", path, { name: "甲局", code: "91350100M000100Y44" }),
    422,
    "agency-invalid",
  )
  const retired = { name: "甲局", division: "110103", divisionYear: 2020 }
  await expectProblem(await send(app, "POST", path, retired), 422, "division-retired")
  await expectProblem(await send(app, "POST", path, { ...bureau, role: "admin" }), 400, "bad-request")
  await expectProblem(await send(app, "POST", path, "{"), 422, "json-invalid")
  await expectProblem(await send(app, "POST", path, bureau, { "Content-Type": "text/plain" }), 415, "type-unsupported")
  await expectProblem(await send(app, "POST", path, JSON.stringify("局".repeat(99_999))), 413, "file-too-large")
  await expectProblem(await send(app, "POST", path, bureau, { Authorization: "Bearer no" }), 401, "unauthorised")
  await expectProblem(await send(app, "PATCH", `${path}/nobody`, { region: "甲" }), 404, "not-found")
  await expectProblem(await app.request(`${path}/nobody`), 404, "not-found")
})

test("a report of a name that two agencies have goes to the one that is told", async () => {
  const { app } = await testApp()
  const post = async (division: string) =>
    ((await (await send(app, "POST", "/api/v1/agencies", { name: "城中区教育局", division })).json()) as Agency).id
  const [first, second] = [await post("320803"), await post("330102")]
  const name = { agency: "城中区教育局" }
  const problem = await expectProblem(await publish(app, undefined, name), 409, "agency-ambiguous")
  expect(problem.detail).toContain(first)
  const owner = async (fields: Record<string, string>) =>
    ((await (await publish(app, undefined, { ...name, ...fields })).json()) as { agency: Agency }).agency.id
  expect(await owner({ agencyId: first })).toBe(first)
  expect(await owner({ division: "330102" })).toBe(second)
  await expectProblem(await publish(app, undefined, { ...name, agencyId: "nobody" }), 404, "not-found")
})
