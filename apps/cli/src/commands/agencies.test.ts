import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { openArchive } from "@gouji/store"
import { afterAll, beforeAll, expect, it } from "vitest"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-agencies-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const table = `\ufeff机关名称,统一社会信用代码,行政区划代码,代码年度,机关类型,上级机关,曾用名,备注
砚溪县民政局,,320803,2024,部门,砚溪县人民政府,砚溪县民政科,甲
砚溪县人民政府,,320803,2024,政府,,,
砚溪县教育局,91350100M000100Y44,,,,,,
砚溪县财政局,,110103,2024,,,,
,,,,,,,无名
`

const gouji = (...inputs: string[]) => runGouji(["agencies", ...inputs], { ports: { openArchive } })
const csv = async (text: string, name = "机关.csv") => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

it("keeps what can be kept, and names every other line with its reason", async () => {
  const file = await csv(table)
  const data = join(folder, "data")
  const tried = await gouji("import", file, "--data", data, "--dry-run", "--json")
  expect(JSON.parse(tried.out)).toMatchObject({ dryRun: true, created: 2, changed: 0, unchanged: 0 })
  expect((await gouji("list", "--data", data)).out).toBe("")

  const { code, out, err } = await gouji("import", file, "--data", data)
  expect(code).toBe(2)
  expect(out).toBe("新登记 2，更新 0，不变 0，有错 3\n")
  expect(err).toContain("备注")
  for (const line of [4, 5, 6]) expect(err).toContain(`机关.csv:${line}: `)
  expect(err).toContain("110103")

  const again = JSON.parse((await gouji("import", file, "--data", data, "--json")).out)
  expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
  expect(again.refused.map(({ line, code }: { line: number; code: string }) => [line, code])).toEqual([
    [4, "agency-invalid"],
    [5, "division-retired"],
    [6, "agency-invalid"],
  ])

  const listed = await gouji("list", "--data", data, "--text", "民政科", "--json")
  expect(JSON.parse(listed.out)).toMatchObject([{ name: "砚溪县民政局", kind: "department", division: "320803" }])
  expect((await gouji("list", "--data", data, "--kind", "government")).out).toContain("砚溪县人民政府")
})

it("is content with a table without a fault", async () => {
  const file = await csv("name,kind\n枕泉县审计局,department\n", "good.csv")
  expect(await gouji("import", file, "--data", join(folder, "other"))).toMatchObject({ code: 0, err: "" })
})

it.each([
  ["no column of names", "单位,备注\n甲,乙\n"],
  ["nothing", ""],
])("refuses a table with %s", async (_, text) => {
  const file = await csv(text, "bad.csv")
  const { code, out, err } = await gouji("import", file, "--data", join(folder, "none"))
  expect({ code, out }).toEqual({ code: 2, out: "" })
  expect(err).not.toBe("")
})

it("refuses a file that is not there, and a call without a data folder", async () => {
  expect((await gouji("import", join(folder, "missing"), "--data", folder)).code).toBe(2)
  expect((await gouji("import", "x.csv")).code).toBe(2)
  expect((await gouji("list")).code).toBe(2)
})
