import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"

const by = { at: "2025-03-01T00:00:00.000Z" }
const statuses = (outcomes: readonly { readonly status: string }[]) => outcomes.map(({ status }) => status)

/** Many lines at once. */
export function registerImportContract(fresh: () => Promise<Archive>): void {
  const lines = [
    { name: "砚溪县民政局", parent: "砚溪县人民政府", division: "320803", kind: "department" },
    { name: "砚溪县教育局", code: "123" },
    { name: "砚溪县人民政府", division: "320803" },
    { name: "砚溪县审计局", parent: "没有这样的机关" },
    { name: "砚溪县财政局", division: "110103", divisionYear: 2024 },
  ] as const

  it("keeps what it can, names what it cannot, and changes nothing the second time", async () => {
    const { register } = await fresh()
    const outcomes = await register.import(lines, by)
    expect(statuses(outcomes)).toEqual(["created", "refused", "created", "refused", "refused"])
    expect(outcomes.slice(3)).toMatchObject([
      { code: "agency-invalid", detail: { pointer: "/parent" } },
      { code: "division-retired", detail: { found: "110103" } },
    ])
    const [office] = (await register.list({ text: "人民政府" }, { limit: 10 })).items
    const [bureau] = (await register.list({ text: "民政局" }, { limit: 10 })).items
    expect(bureau?.parentId).toBe(office?.id)
    expect(statuses(await register.import(lines, by))).toEqual([
      "unchanged",
      "refused",
      "unchanged",
      "refused",
      "refused",
    ])
    const kind = { ...lines[2], kind: "government" } as const
    expect(statuses(await register.import([kind], by))).toEqual(["changed"])
    expect((await register.list({}, { limit: 10 })).items).toHaveLength(2)
  })

  it("tries without keeping", async () => {
    const { register } = await fresh()
    const outcomes = await register.import(lines, { ...by, dryRun: true })
    expect(statuses(outcomes)).toEqual(["created", "refused", "created", "refused", "refused"])
    expect((await register.list({}, { limit: 10 })).items).toEqual([])
  })

  it("takes several batches, and lines for one agency in them", async () => {
    const { register } = await fresh()
    const many = Array.from({ length: 450 }, (_, at) => ({ name: `砚溪县第${at % 430}示例局` }))
    const outcomes = statuses(await register.import(many, by))
    expect(outcomes.filter((status) => status === "created")).toHaveLength(430)
    expect(outcomes.filter((status) => status === "unchanged")).toHaveLength(20)
  })

  it("judges every line by those before it, whether they are new or change something", async () => {
    const archive = await fresh()
    const { register } = archive
    await register
      .import([{ name: "砚溪县教育局", division: "320804", code: "11320804014300001X" }], by)
      .catch(() => [])
    const outcomes = await register.import(
      [
        { name: "枕泉县人民政府", division: "320803" },
        { name: "枕泉县教育局", division: "320803", parent: "枕泉县人民政府" },
        { name: "枕泉县人民政府", division: "320803", region: "枕泉" },
        // The name that the line before took on, and the one that it had.
        {
          name: "枕泉县教育局",
          division: "320803",
          formerNames: [{ name: "枕泉县文教局", from: null, until: "2019-03-01" }],
        },
        { name: "枕泉县文教局", division: "320803" },
        // The same name elsewhere is another agency; where it is not said, nobody can tell.
        { name: "枕泉县教育局", division: "330102" },
        { name: "枕泉县教育局" },
        { name: "枕泉县体育局", division: "320803", parent: "枕泉县教育局" },
        { name: "枕泉县档案馆", division: "320803", parent: "枕泉县文教局" },
        { name: "" },
      ],
      by,
    )
    expect(statuses(outcomes)).toEqual([
      ...["created", "created", "changed", "changed", "created", "created"],
      ...["refused", "refused", "refused", "refused"],
    ])
    expect(outcomes[6]).toMatchObject({ code: "agency-ambiguous" })
    expect(outcomes[7]).toMatchObject({ code: "agency-invalid", detail: { pointer: "/parent" } })
    const [government] = (await register.list({ text: "枕泉县人民政府" }, { limit: 2 })).items
    expect(government).toMatchObject({ region: "枕泉", division: "320803" })
    const { items } = await register.list({ text: "文教" }, { limit: 10 })
    expect(items.map(({ name }) => name)).toEqual(["枕泉县教育局", "枕泉县文教局"])
    const twins = (await register.list({ text: "枕泉县教育局" }, { limit: 10 })).items
    expect(twins.map(({ division }) => division)).toEqual(["320803", "330102"])
    expect(twins[0]?.parentId).toBe(government?.id)
    // One chain of acts, whatever way they were written.
    const { items: acts } = await archive.journal.entries({ chain: "32" }, { limit: 100 })
    expect(acts.map(({ act }) => act).filter((act) => act === "agency-changed")).toHaveLength(2)
  })

  it("keeps an agency of a line as it keeps one that comes alone", async () => {
    const [one, many] = [await fresh(), await fresh()]
    const line = {
      ...({ name: "砚溪县ＡＢ中心", division: "320804", kind: "department", region: "砚溪" } as const),
      ...{ nameFrom: "2020-01-01", formerNames: [{ name: "砚溪县示例所", from: null, until: "2019-12-31" }] },
    } as const
    const { id } = await one.register.create(line, by)
    const [outcome] = await many.register.import([line], by)
    const other = outcome?.status === "created" ? outcome.id : ""
    expect({ ...(await many.register.find(other)), id }).toEqual(await one.register.find(id))
    for (const text of ["砚", "中心", "示例所", "ab"]) {
      expect((await many.register.list({ text }, { limit: 2 })).items.map((agency) => agency.id)).toEqual([other])
    }
    expect(await many.register.match("砚溪县示例所", { year: 2018 })).toMatchObject({
      certain: { agency: { id: other } },
    })
  })
}
