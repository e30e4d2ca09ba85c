import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { publishedMembers } from "../published-members.ts"
import { revisionHash } from "../revision-hash.ts"
import { failsWith } from "./fails-with.ts"
import { samplePublication } from "./samples.ts"

const by = { at: "2025-03-01T00:00:00.000Z" }

/** A report finds its agency in the register, or says what it may be. */
export function registerPublishingContract(fresh: () => Promise<Archive>): void {
  it("finds the agency that had the name in the year of the report", async () => {
    const archive = await fresh()
    const { id } = await archive.register.create({ name: "砚溪县农业局" }, by)
    const first = await archive.publish(samplePublication({ agency: "砚溪县农业局", year: 2017 }))
    await archive.register.change(id, { name: "砚溪县农业农村局", nameFrom: "2019-03-01" }, by)
    const old = await archive.publish(samplePublication({ agency: "砚溪县农业局", year: 2016 }))
    const now = await archive.publish(samplePublication({ agency: "砚溪县农业农村局", year: 2024 }))
    expect([old.agency.id, now.agency.id]).toEqual([id, id])
    expect(old.agency.name).toBe("砚溪县农业农村局")
    const late = samplePublication({ agency: "砚溪县农业局", year: 2024 })
    await failsWith(archive.publish(late), "agency-ambiguous", { candidates: expect.stringContaining(id) })
    expect((await archive.register.find(id))?.reports.map(({ year }) => year)).toEqual([2024, 2017, 2016])
    // By its old name or its new one, it is found with all its reports.
    for (const text of ["农业局", "农村局"]) expect((await archive.list({ text }, { limit: 10 })).items).toHaveLength(3)
    // The hash of what was published before covers the name of then.
    const revision = await archive.revision(first.id, 1)
    expect(revision?.agency).toBe("砚溪县农业局")
    const { reading, source } = revision ?? first.current
    const { report, places } = reading
    expect(revisionHash({ agency: "砚溪县农业局", year: 2017, report, places, source, previousHash: null })).toBe(
      revision?.hash,
    )
  })

  it("refuses a name that several have, and takes an id or a division", async () => {
    const archive = await fresh()
    const { register } = archive
    const first = await register.create({ name: "城中区教育局", division: "320803" }, by)
    const second = await register.create({ name: "城中区教育局", division: "330102" }, by)
    const draft = samplePublication({ agency: "城中区教育局" })
    await failsWith(archive.publish(draft), "agency-ambiguous", { candidates: expect.stringContaining(first.id) })
    expect((await archive.publish({ ...draft, division: "330102" })).agency.id).toBe(second.id)
    expect((await archive.publish({ ...draft, agencyId: first.id })).agency.id).toBe(first.id)
    await failsWith(archive.publish({ ...draft, agencyId: "nobody" }), "not-found")
    const page = await archive.list({}, { limit: 1 })
    const next = await archive.list({}, { limit: 1, cursor: page.nextCursor ?? "" })
    expect(new Set([...page.items, ...next.items].map(({ agency }) => agency.id)).size).toBe(2)
  })

  it("makes no second agency of a name that only looks like a known one", async () => {
    const archive = await fresh()
    await archive.register.create({ name: "己山县民政局" }, by)
    await failsWith(archive.publish(samplePublication({ agency: "已山县民政局" })), "agency-ambiguous")
    expect((await archive.register.list({}, { limit: 10 })).items).toHaveLength(1)
  })

  it("gives what the agencies right below one have published for a year, and nothing of others", async () => {
    const archive = await fresh()
    const { register } = archive
    const county = await register.create({ name: "砚溪县人民政府" }, by)
    for (const name of ["砚溪县甲局", "砚溪县乙局", "砚溪县丙镇人民政府"])
      await register.create({ name, parentId: county.id }, by)
    const { items } = await register.list({ parentId: county.id }, { limit: 10 })
    expect(items.map(({ name }) => name).sort()).toEqual(["砚溪县丙镇人民政府", "砚溪县乙局", "砚溪县甲局"])
    const [town] = items.filter(({ name }) => name.includes("镇"))
    await register.create({ name: "丙镇文化站", parentId: town?.id ?? "" }, by)
    for (const agency of ["砚溪县甲局", "砚溪县乙局", "丙镇文化站", "砚溪县人民政府"])
      await archive.publish(samplePublication({ agency }))
    await archive.publish(samplePublication({ agency: "砚溪县乙局", paragraph: "更正后", reason: "更正" }))
    await archive.publish(samplePublication({ agency: "砚溪县丙镇人民政府", year: 2023 }))
    const of = (name: string | null, year: number | null) =>
      publishedMembers(archive, { agency: { name, id: null }, year })
    const members = await of("砚溪县人民政府", 2024)
    expect(
      members?.map(({ agency, sections }) => [agency.name, sections[0]?.paragraphs[0] === "更正后"]).sort(),
    ).toEqual([
      ["砚溪县乙局", true],
      ["砚溪县甲局", false],
    ])
    // None of them has published; nobody is below; nobody is called so; it does not say which year.
    expect(await of("砚溪县人民政府", 2020)).toEqual([])
    expect(await of("砚溪县甲局", 2024)).toBeNull()
    expect(await of("砚溪县丁局", 2024)).toBeNull()
    expect(await of("砚溪县人民政府", null)).toBeNull()
  })

  it("takes all that an agency published along when its division becomes known", async () => {
    const archive = await fresh()
    const { id, agency } = await archive.publish(samplePublication({ source: "同一文件" }))
    await archive.publish(samplePublication({ source: "更正的文件", paragraph: "更正" }))
    const neighbour = await archive.publish(samplePublication({ agency: "枕泉县示例局", source: "同一文件" }))
    const before = await archive.find(id)
    await archive.register.change(agency.id, { division: "320803", divisionYear: 2024 }, by)
    expect(await archive.find(id)).toEqual(before)
    expect(await archive.revisions(id)).toHaveLength(2)
    const text = async (report: string, number?: number) =>
      new TextDecoder().decode((await archive.source(report, number))?.bytes)
    expect([await text(id, 1), await text(id, 2), await text(neighbour.id)]).toEqual([
      "同一文件",
      "更正的文件",
      "同一文件",
    ])
    expect(await archive.publish(samplePublication({ paragraph: "第三稿" }))).toMatchObject({ id, revision: 3 })
    await archive.register.change(agency.id, { division: null }, by)
    expect(await archive.find(id)).toMatchObject({ revision: 3 })
    expect((await archive.list({}, { limit: 10 })).items).toHaveLength(2)
  })
}
