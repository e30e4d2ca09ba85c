import { read as readWorkbook, utils } from "@e965/xlsx"
import papaparse from "papaparse"
import { expect, test } from "vitest"
import { regionsSchema } from "../schemas/regions.ts"
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
    { agency: "丙市档案局", division: "990100", figures: { [received]: null, [fees]: "0.5" } },
    { agency: "丁省档案局", division: "990000", figures: { [received]: 1 } },
    { agency: "戊区档案局", division: "110101", figures: { [received]: 4 } },
    { agency: "己局", figures: { [received]: 0 } },
    { agency: "庚县档案局", division: "990122", year: 2023, figures: { [received]: 7 } },
  ])
  const ask = async (query: string) =>
    regionsSchema.parse(await (await app.request(`/api/v1/regions?measure=${received}&year=2024${query}`)).json())
  return { app, ask }
}

test("provinces by what they give, each with how many have reported", async () => {
  const { ask } = await filled()
  const whole = await ask(`&beside=${fees}`)
  expect(whole).toMatchObject({
    path: [],
    whole: { agencies: 7, reported: 6, sum: "20", given: 5, without: 1, beside: ["0.8"] },
  })
  expect(whole.items).toEqual([
    {
      ...{ region: "99", name: null, rank: "province", agencies: 5, reported: 4 },
      ...{ sum: "16", given: 3, without: 1, share: "0.8", beside: ["0.8"] },
    },
    {
      ...{ region: "11", name: "北京市", rank: "province", agencies: 1, reported: 1 },
      ...{ sum: "4", given: 1, without: 0, share: "0.2", beside: ["0"] },
    },
    {
      ...{ region: "00", name: null, rank: "unknown", agencies: 1, reported: 1 },
      ...{ sum: "0", given: 1, without: 0, share: "0", beside: ["0"] },
    },
  ])
})

test("down to the counties, with what a level has besides them as a line of its own", async () => {
  const { ask } = await filled()
  const shown = ({ items }: Awaited<ReturnType<typeof ask>>) =>
    items.map(({ region, rank, sum, agencies, reported }) => [region, rank, sum, `${reported}/${agencies}`])
  expect(shown(await ask("&division=99&order=least"))).toEqual([
    ["990000", "own", "1", "1/1"],
    ["9901", "prefecture", "15", "3/4"],
  ])
  const prefecture = await ask("&division=9901")
  expect(prefecture.path.map(({ region }) => region)).toEqual(["99", "9901"])
  expect(shown(prefecture)).toEqual([
    ["990122", "county", "10", "1/2"],
    ["990121", "county", "5", "1/1"],
    ["990100", "own", null, "1/1"],
  ])
  expect(shown(await ask("&division=11"))).toEqual([["110101", "county", "4", "1/1"]])
  const county = await ask("&division=990122")
  expect(county).toMatchObject({ items: [], whole: { sum: "10" } })
  expect(county.path.map(({ region }) => region)).toEqual(["99", "9901", "990122"])
})

// Whatever is looked at, its parts are the whole: nothing falls between the regions, and nothing is in two.
test("the regions of every level add up to the whole", async () => {
  const { ask } = await filled()
  for (const query of ["", "&division=99", "&division=9901", "&division=11", "&division=00"]) {
    const { whole, items } = await ask(query)
    const sum = (of: "agencies" | "reported" | "given" | "without") => items.reduce((all, one) => all + one[of], 0)
    if (items.length === 0) continue
    expect([sum("agencies"), sum("reported"), sum("given"), sum("without")]).toEqual([
      whole.agencies,
      whole.reported,
      whole.given,
      whole.without,
    ])
    expect(items.reduce((all, one) => all + Number(one.sum ?? 0), 0)).toBe(Number(whole.sum))
  }
})

test("the same as files", async () => {
  const { app } = await filled()
  const query = `?measure=${received}&beside=${fees}&year=2024&division=9901`
  const file = async (ending: string) => {
    const answer = await app.request(`/api/v1/regions.${ending}${query}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get("Gouji-Rows")).toBe("3")
    expect(answer.headers.get("Content-Disposition")).toContain(`gouji-regions-2024-9901.${ending}`)
    return answer
  }
  const { data } = papaparse.parse<string[]>((await (await file("csv")).text()).trim())
  expect(data.map((row) => [row[0], row[5], row[8], row[10]])).toEqual([
    ["region", "reported", received, fees],
    ["990122", "1", "10", "0.2"],
    ["990121", "1", "5", "0.1"],
    ["990100", "1", "", "0.5"],
  ])
  const marked = new Uint8Array(await (await file("excel.csv")).arrayBuffer())
  expect(marked.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  const book = readWorkbook(await (await file("xlsx")).arrayBuffer())
  const [first] = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.regions ?? {})
  expect(first).toMatchObject({ region: "990122", agencies: 2, [received]: 10 })
})

test("what cannot be asked is refused, in every form", async () => {
  const { app } = await filled()
  for (const path of ["regions", "regions.csv"]) {
    for (const query of ["measure=a", `measure=${received}`, `measure=${received}&year=2024&division=9`]) {
      await expectProblem(await app.request(`/api/v1/${path}?${query}`), 400, "bad-request")
    }
  }
})
