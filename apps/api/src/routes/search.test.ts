import { expect, test } from "vitest"
import { searchSchema } from "../schemas/search.ts"
import { expectProblem } from "../testing/expect-problem.ts"
import { fill } from "../testing/fill.ts"
import { testApp } from "../testing/test-app.ts"

async function filled() {
  const { app, archive } = await testApp()
  await fill(archive, [
    { agency: "甲县档案局", title: "甲县档案局年度报告", paragraph: "依申请公开均在期限内答复。" },
    { agency: "乙县档案局", paragraph: "没有复议。" },
    { agency: "丙县民政局", year: 2023, paragraph: "均在 期限 内答复。" },
  ])
  const find = async (query: string) => searchSchema.parse(await (await app.request(`/api/v1/search?${query}`)).json())
  return { app, find }
}

test("finds names and titles", async () => {
  const { find } = await filled()
  const { items } = await find("q=档案局")
  expect(items.map(({ agency }) => agency.name)).toEqual(["乙县档案局", "甲县档案局"])
  expect((await find("q=甲县 年度报告&year=2024")).items).toMatchObject([{ section: null, passage: null }])
  expect((await find("q=民政局&year=2024")).items).toEqual([])
  expect((await find("q=民政局&province=00")).items).toHaveLength(1)
  expect((await find("q=民政局&division=9901")).items).toEqual([])
})

test("finds what the text says, and shows it in its place", async () => {
  const { find } = await filled()
  const found = await find("q=期限内&in=prose")
  expect(found).toMatchObject({ scanned: 3, nextCursor: null })
  expect(found.items.map(({ agency, passage }) => [agency.name, passage?.found])).toEqual([
    ["甲县档案局", "期限内"],
    ["丙县民政局", "期限 内"],
  ])
  const first = await find("q=期限内&in=prose&limit=1")
  expect(first.items).toHaveLength(1)
  const rest = await find(`q=期限内&in=prose&limit=1&cursor=${first.nextCursor}`)
  expect(rest).toMatchObject({ items: [{ agency: { name: "丙县民政局" } }], nextCursor: null })
  expect((await find("q=期限内&in=prose&year=2023")).scanned).toBe(1)
})

test("refuses what it cannot look for", async () => {
  const { app } = await filled()
  for (const query of [
    "",
    "q=",
    "q=a&in=files",
    "q=a&kind=office",
    "q=a&division=9",
    "q=a&year=2023,2024",
    `q=${"x".repeat(201)}`,
  ]) {
    await expectProblem(await app.request(`/api/v1/search?${query}`), 400, "bad-request")
  }
  await expectProblem(await app.request("/api/v1/search?q=a&in=prose&cursor=x"), 400, "bad-cursor")
})
