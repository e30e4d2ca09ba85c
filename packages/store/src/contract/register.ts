import { creditCodeCheck, organisationCheck } from "@gouji/core"
import { describe, expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { failsWith } from "./fails-with.ts"
import { registerImportContract } from "./register-import.ts"
import { registerPublishingContract } from "./register-publishing.ts"
import { samplePublication } from "./samples.ts"

export const by = { at: "2025-03-01T00:00:00.000Z", actor: "测试员" }

/** An invented credit code that holds. */
export function creditCode(number: number): string {
  const body = `9${String(number).padStart(7, "0")}`
  const front = `11320000${body}${organisationCheck(body)}`
  return front + creditCodeCheck(front)
}

const inRiver = { division: "320803", divisionYear: 2024 }

/** Who the agencies are. */
export function registerContract(fresh: () => Promise<Archive>): void {
  it("keeps an agency, and finds it with its names", async () => {
    const { register } = await fresh()
    const entry = {
      name: " 砚溪县\u3000民政局 ",
      region: "甲",
      code: creditCode(1),
      kind: "department",
      ...inRiver,
    } as const
    const agency = await register.create(entry, by)
    expect(agency).toMatchObject({ name: "砚溪县 民政局", division: "320803", divisionYear: 2024, kind: "department" })
    expect(await register.find(agency.id)).toEqual({
      ...agency,
      names: [{ name: "砚溪县 民政局", from: null, until: null }],
      successions: [],
      reports: [],
    })
    expect(await register.find("no-such-agency")).toBeNull()
  })

  it.each([
    ["a name of nothing", { name: " \u200b" }, "agency-invalid", { pointer: "/name" }],
    ["a NUL", { name: "甲\0局\ud800" }, "agency-invalid", { pointer: "/name" }],
    [
      "a code that fails its check",
      { name: "甲局", code: "91350100M000100Y44" },
      "agency-invalid",
      { pointer: "/code" },
    ],
    ["a division that is none", { name: "甲局", division: "320199" }, "agency-invalid", { pointer: "/division" }],
    [
      "a division that is retired",
      { name: "甲局", division: "110103", divisionYear: 2015 },
      "division-retired",
      { found: "110103", year: 2015 },
    ],
    ["a kind that is none", { name: "甲局", kind: "ministry" as never }, "agency-invalid", { pointer: "/kind" }],
    ["a parent that is not there", { name: "甲局", parentId: "nobody" }, "agency-invalid", { pointer: "/parentId" }],
    ["a day that is none", { name: "甲局", nameFrom: "2024-02-30" }, "agency-invalid", { pointer: "/nameFrom" }],
  ] as const)("refuses %s and keeps nothing of it", async (_, entry, code, detail) => {
    const { register } = await fresh()
    await failsWith(register.create(entry, by), code, detail)
    expect(await register.list({}, { limit: 10 })).toEqual({ items: [], nextCursor: null })
  })

  it("takes a retired division for a year in which it was one", async () => {
    const { register } = await fresh()
    const agency = await register.create({ name: "甲局", division: "110103", divisionYear: 2008 }, by)
    expect(agency).toMatchObject({ division: "110103", divisionYear: 2008 })
  })

  it("gives a code, and a name in one division, to one agency alone", async () => {
    const { register } = await fresh()
    const first = await register.create({ name: "砚溪县民政局", code: creditCode(1), ...inRiver }, by)
    await failsWith(register.create({ name: "枕泉县民政局", code: creditCode(1) }, by), "agency-exists", {
      agency: first.id,
    })
    await failsWith(register.create({ name: "砚溪县民政局", ...inRiver }, by), "agency-exists", { agency: first.id })
    const other = await register.create({ name: "砚溪县民政局", division: "330102", divisionYear: 2024 }, by)
    await failsWith(register.change(other.id, inRiver, by), "agency-exists", { agency: first.id })
    expect((await register.find(other.id))?.division).toBe("330102")
  })

  it("keeps a parent, and refuses a circle", async () => {
    const { register } = await fresh()
    const upper = await register.create({ name: "砚溪县人民政府" }, by)
    const lower = await register.create({ name: "砚溪县民政局", parentId: upper.id }, by)
    await failsWith(register.change(upper.id, { parentId: lower.id }, by), "agency-invalid", { pointer: "/parentId" })
    await failsWith(register.change("nobody", { region: "甲" }, by), "not-found")
  })

  it("knows an agency by each name in its time, and never guesses", async () => {
    const { register } = await fresh()
    const { id } = await register.create({ name: "砚溪县农业局", ...inRiver }, by)
    await register.change(id, { name: "砚溪县农业农村局", nameFrom: "2019-03-01" }, by)
    expect((await register.find(id))?.names).toEqual([
      { name: "砚溪县农业局", from: null, until: "2019-02-28" },
      { name: "砚溪县农业农村局", from: "2019-03-01", until: null },
    ])
    const reasons = async (name: string, year?: number) => {
      const { certain, candidates } = await register.match(name, year === undefined ? {} : { year })
      return [certain?.agency.id === id, candidates.map(({ reason }) => reason)]
    }
    expect(await reasons("砚溪县农业局", 2017)).toEqual([true, ["former"]])
    expect(await reasons("砚溪县农业局", 2022)).toEqual([false, ["other-time"]])
    expect(await reasons("砚溪县农业农村局", 2022)).toEqual([true, ["exact"]])
    expect(await reasons("砚溪县农业农村局", 2018)).toEqual([true, ["exact"]])
    expect(await reasons("砚溪县农业农村局", 2016)).toEqual([false, ["other-time"]])
    expect(await reasons(" 砚溪县农业\u3000农村局")).toEqual([true, ["exact"]])
    expect(await reasons("砚溪县农业农材局", 2022)).toEqual([false, ["near"]])
    expect(await reasons("枕泉市教育体育局", 2022)).toEqual([false, []])
  })

  it("tells the same name in two regions apart by the division alone", async () => {
    const { register } = await fresh()
    const first = await register.create({ name: "城中区教育局", ...inRiver }, by)
    const second = await register.create({ name: "城中区教育局", division: "330102", divisionYear: 2024 }, by)
    const open = await register.match("城中区教育局")
    expect(open.certain).toBeNull()
    expect(open.candidates.map(({ agency }) => agency.id).sort()).toEqual([first.id, second.id].sort())
    const told = await register.match("城中区教育局", { division: "330100" })
    expect(told.certain?.agency.id).toBe(second.id)
    expect(told.candidates.map(({ reason }) => reason)).toEqual(["exact", "other-region"])
  })

  it("shows signs that are taken for each other, and is not certain of them", async () => {
    const { register } = await fresh()
    const { id } = await register.create({ name: "己山县民政局", ...inRiver }, by)
    const { certain, candidates } = await register.match("已山县民政局")
    expect(certain).toBeNull()
    expect(candidates).toMatchObject([{ agency: { id }, reason: "look-alike" }])
  })

  it("finds by part of a name, and by a look-alike, what lies in no province of the list", async () => {
    const { register, publish } = await fresh()
    // The register does not enter it, but a report may come with it.
    const { agency } = await publish({ ...samplePublication({ agency: "砚溪垦区司法局" }), division: "660100" })
    const { id } = agency
    expect((await register.list({ text: "垦区" }, { limit: 10 })).items).toMatchObject([{ id }])
    expect((await register.match("砚溪垦区司汁局")).candidates).toMatchObject([{ agency: { id }, reason: "near" }])
  })

  it("writes down what agencies became", async () => {
    const { register } = await fresh()
    const [a, b, c] = [
      await register.create({ name: "砚溪县文化局" }, by),
      await register.create({ name: "砚溪县旅游局" }, by),
      await register.create({ name: "砚溪县文化和旅游局", nameFrom: "2019-03-01" }, by),
    ]
    await register.succeed({ kind: "merged", from: [a.id, b.id], to: [c.id], day: "2019-03-01" }, by)
    const merged = { from: a.id, to: c.id, kind: "merged", day: "2019-03-01" }
    expect(await register.find(a.id)).toMatchObject({ successions: [merged], names: [{ until: "2019-02-28" }] })
    expect((await register.find(c.id))?.successions).toHaveLength(2)
    expect((await register.match("砚溪县文化局", { year: 2018 })).certain?.agency.id).toBe(a.id)
    expect((await register.match("砚溪县文化局", { year: 2020 })).certain).toBeNull()
    await failsWith(
      register.succeed({ kind: "merged", from: [a.id], to: [a.id], day: "2019-03-01" }, by),
      "agency-invalid",
    )
    // A name that began on that day cannot have ended before it.
    await failsWith(
      register.succeed({ kind: "merged", from: [c.id], to: [a.id], day: "2019-03-01" }, by),
      "agency-invalid",
    )
    await failsWith(
      register.succeed({ kind: "split", from: [a.id], to: ["nobody"], day: "2019-03-01" }, by),
      "not-found",
    )
  })

  it("lists by name, page by page, and by part of any name, division and kind", async () => {
    const { register } = await fresh()
    const names = ["砚溪县民政局", "砚溪县教育局", "枕泉县民政局", "枕泉县教育局", "砚溪县"]
    for (const [at, name] of names.entries()) {
      const place = at < 2 ? inRiver : at === 2 ? { division: "320804", divisionYear: 2024 } : {}
      await register.create({ name, kind: name.endsWith("县") ? "government" : "department", ...place }, by)
    }
    const all: string[] = []
    let cursor: string | undefined
    do {
      const page = await register.list({}, { limit: 2, ...(cursor === undefined ? {} : { cursor }) })
      all.push(...page.items.map(({ name }) => name))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    expect(all).toEqual([...names].sort())
    const found = async (filter: Parameters<typeof register.list>[0]) =>
      (await register.list(filter, { limit: 10 })).items.map(({ name }) => name).sort()
    expect(await found({ text: "民政" })).toEqual(["枕泉县民政局", "砚溪县民政局"].sort())
    expect(await found({ text: "枕 教育" })).toEqual(["枕泉县教育局"])
    expect(await found({ text: "%" })).toEqual([])
    expect(await found({ text: "没有这样" })).toEqual([])
    expect(await found({ text: "YXXMZ" })).toEqual(["砚溪县民政局"])
    expect(await found({ text: "mzj 枕泉" })).toEqual(["枕泉县民政局"])
    expect(await found({ text: "3208" })).toHaveLength(3)
    expect(await found({ text: "xqz" })).toEqual([])
    expect(await found({ division: "320800" })).toHaveLength(3)
    expect(await found({ division: "320803" })).toHaveLength(2)
    expect(await found({ province: "32", text: "教育" })).toEqual(["砚溪县教育局"])
    expect(await found({ kind: "government" })).toEqual(["砚溪县"])
    await failsWith(register.list({ text: "甲" }, { limit: 2, cursor: "abc" }), "bad-cursor")
    await failsWith(register.list({}, { limit: 0 }), "bad-request")
  })

  describe("publishing", () => registerPublishingContract(fresh))
  describe("import", () => registerImportContract(fresh))
}
