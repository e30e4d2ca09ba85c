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
}
