import { expect, test } from "vitest"
import { fill } from "../testing/fill.ts"
import { testApp } from "../testing/test-app.ts"

interface Parameter {
  readonly name: string
  readonly in: "query" | "path"
  readonly required?: boolean
  readonly schema: { readonly examples?: readonly unknown[] }
}

const tags = ["figures", "downloads"]

test("every example of the description is answered", async () => {
  const { app, archive } = await testApp()
  await fill(archive, [{ agency: "甲县档案局" }, { agency: "甲县档案局", year: 2023 }])
  const { paths } = (await (await app.request("/api/openapi.json")).json()) as {
    paths: Record<string, Record<string, { tags: string[]; parameters?: Parameter[] }>>
  }
  const asked: string[] = []
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get?.tags.some((tag) => tags.includes(tag))) continue
    const parameters = get.parameters ?? []
    const needed = parameters.filter(({ required }) => required)
    if (needed.some(({ schema }) => schema.examples === undefined)) continue
    const base = new Map(needed.map((one) => [one, one.schema.examples?.[0]]))
    const changes = parameters.flatMap((one) => (one.schema.examples ?? []).map((example) => [one, example] as const))
    for (const change of [undefined, ...changes]) {
      const chosen = [...new Map([...base, ...(change ? [change] : [])])]
      const query = new URLSearchParams()
      let url = path
      for (const [{ name, in: where }, example] of chosen) {
        if (where === "path") url = url.replace(`{${name}}`, String(example))
        else query.set(name, String(example))
      }
      const address = `${url}?${query}`
      expect((await app.request(address)).status, address).toBe(200)
      asked.push(address)
    }
  }
  for (const path of ["aggregates", "rankings", "missing", "downloads/reports.xlsx", "downloads/cells.parquet"]) {
    expect(asked.some((address) => address.startsWith(`/api/v1/${path}`))).toBe(true)
  }
})
