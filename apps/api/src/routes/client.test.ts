import { createClient, type Schemas } from "@gouji/client"
import { typesOf } from "@gouji/client/testing"
import { expect, test } from "vitest"
import { listen } from "../listen.ts"
import { fill } from "../testing/fill.ts"
import { testApp } from "../testing/test-app.ts"

const received = "requests/received/total"

test("the client's types are those of the description", async () => {
  const { app } = await testApp()
  const document = (await (await app.request("/api/openapi.json")).json()) as object
  await expect(await typesOf(document)).toMatchFileSnapshot("../../../../packages/client/src/generated/schema.ts")
})

test("the client speaks with a running server", async () => {
  const { app, archive } = await testApp()
  const [first, second] = await fill(archive, [
    { agency: "甲县档案局", figures: { [received]: 5 } },
    { agency: "乙县档案局", figures: { [received]: 8 } },
  ])
  const server = await listen(app.fetch, { port: 0, host: "127.0.0.1" })
  try {
    const api = createClient({ baseUrl: server.address })
    const { data } = await api.GET("/api/v1/rankings", { params: { query: { measure: received, year: 2024 } } })
    const ranking: Schemas["Ranking"] | undefined = data
    expect(ranking?.items.map(({ rank, figure }) => [rank, figure])).toEqual([
      [1, "8"],
      [2, "5"],
    ])
    const found = await api.GET("/api/v1/comparisons", { params: { query: { a: `${first}`, b: `${second}` } } })
    expect(found.data?.cells.find(({ cell }) => cell === received)?.percent).toBe("60")
    const report = await api.GET("/api/v1/reports/{id}", { params: { path: { id: `${first}` } } })
    expect(report.data?.agency.name).toBe("甲县档案局")
    const wrong = await api.GET("/api/v1/reports/{id}", { params: { path: { id: "nobody" } } })
    expect(wrong.error).toMatchObject({ code: "not-found", status: 404 })
    const file = await api.GET("/api/v1/downloads/{file}", {
      params: { path: { file: "reports.csv" } },
      parseAs: "text",
    })
    expect(file.response.headers.get("Gouji-Rows")).toBe("2")
    expect(String(file.data).split("\r\n")).toHaveLength(4)
  } finally {
    await server.close()
  }
})
