import { createHash } from "node:crypto"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { cellName, checkReading, checkSchema, type Report, rules } from "@gouji/core"
import * as store from "@gouji/store"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { languages } from "../language.ts"
import { inventedReport, readingOf } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"
import { texts } from "../texts/texts.ts"

/** The same body's report, with so many requests carried in and out and nothing else. */
function year(number: number, carried: { in?: number; out?: number }, change: Partial<Report> = {}): Report {
  const report = inventedReport({ year: number, ...change })
  const line = (row: string, figure: number) => ({
    [`requests/${row}/natural-person`]: figure,
    [`requests/${row}/total`]: figure,
  })
  const { in: carriedIn = 0, out = 0 } = carried
  const handled = carriedIn > 0 ? { ...line("granted", carriedIn), ...line("handled", carriedIn) } : {}
  const cells = { ...line("carried-in", carriedIn), ...handled, ...line("carried-out", out), ...line("received", out) }
  return { ...report, cells: { ...report.cells, ...cells } }
}

const memberRules = rules.filter((rule) => rule.id.startsWith("member")).length
const county = { name: "示例县人民政府", id: null }
let folder = ""
const at = (...names: string[]) => join(folder, ...names)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-others-"))
  for (const name of ["before", "two", "bodies", "other", "empty-folder"]) await mkdir(at(name))
  const write = (report: unknown, ...names: string[]) => writeFile(at(...names), JSON.stringify(report))
  await write(year(2024, { in: 4 }), "report.json")
  await write(year(2024, { in: 3 }), "tied.json")
  await write(year(2023, { out: 3 }), "before", "2023.json")
  await write(year(2022, { out: 8 }), "before", "2022.json")
  await writeFile(at("before", "notes.txt"), "nothing")
  await write(year(2023, { out: 3 }), "two", "a.json")
  await write(year(2023, { out: 4 }), "two", "b.json")
  await write(year(2024, { out: 5 }, { agency: county }), "county.json")
  await write(year(2024, { out: 6 }), "bodies", "a.json")
  await writeFile(at("other", "notes.txt"), "nothing")
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function checked(...inputs: string[]) {
  const { code, out, err } = await runGouji(["check", ...inputs, "--json", "--quiet"])
  const { findings, rules } = checkSchema.parse(JSON.parse(out))
  const why = new Set(rules.couldNotRun.map((entry) => entry.why))
  return { code, err, ids: findings.map((finding) => finding.id), why }
}
const slipped = ["carried-in-total@total", "carried-in-by-applicant@natural-person"]

describe("gouji check --last-year", () => {
  it("sets what was carried in against what was carried over", async () => {
    expect(await checked(at("report.json"), "--last-year", at("before", "2023.json"))).toEqual({
      code: 0,
      err: "",
      ids: slipped,
      why: new Set(["members-missing"]),
    })
    expect((await checked(at("tied.json"), "--last-year", at("before", "2023.json"))).ids).toEqual([])
  })

  it("compares nothing with a report of another year, and says so once", async () => {
    const { ids, why } = await checked(at("report.json"), "--last-year", at("before", "2022.json"))
    expect(ids).toEqual(["last-year-report@last-year"])
    expect(why).toContain("not-comparable")
  })

  it("counts by level: a warning fails where warnings do", async () => {
    const inputs = ["check", at("report.json"), "--last-year", at("before", "2023.json"), "--fail-level", "warning"]
    expect((await runGouji(inputs)).code).toBe(1)
  })

  it("checks each record of a stream against it", async () => {
    const input = `${JSON.stringify(year(2024, { in: 4 }))}\n`
    const inputs = ["check", "-", "--format", "ndjson", "--last-year", at("before", "2023.json")]
    const { out } = await runGouji(inputs, { input })
    expect(checkSchema.parse(JSON.parse(out)).findings.map(({ id }) => id)).toEqual(slipped)
  })

  it.each([
    ["no-such-file", "--last-year"],
    ["empty-folder", "--against"],
    ["other", "--members"],
  ])("could not run with %s for %s", async (name, flag) => {
    for (const language of languages) {
      const { code, out, err } = await runGouji(["check", at("report.json"), flag, at(name), "--json"], { language })
      expect({ code, out }).toEqual({ code: 2, out: "" })
      expect(err).toContain(name)
    }
  })

  it("is not asked for two ways at once", async () => {
    const inputs = ["check", at("report.json"), "--last-year", at("tied.json"), "--against", at("before")]
    const { code, out } = await runGouji(inputs)
    expect({ code, out }).toEqual({ code: 2, out: "" })
  })
})

describe("gouji check --against", () => {
  it("finds last year's report by agency and year, and passes over what is none", async () => {
    const { ids, err } = await checked(at("report.json"), "--against", at("before"))
    expect(ids).toEqual(slipped)
    expect(err).toContain("notes.txt")
  })

  it("takes none of two that differ, and says so", async () => {
    const { ids, err, why } = await checked(at("report.json"), "--against", at("two"))
    expect(ids).toEqual([])
    expect(err).toContain("--last-year")
    expect(why).toContain("last-year-missing")
  })
})

describe("gouji check --against an archive", () => {
  const ports = { openArchive: store.openArchive, keeping: async () => store }

  beforeAll(async () => {
    const archive = await store.openArchive({ databaseUrl: null, dataFolder: at("data") })
    for (const report of [year(2023, { out: 3 }), year(2023, { out: 9 }, { agency: county })]) {
      const bytes = Buffer.from(JSON.stringify(report))
      const reading = readingOf(report, "年报.json")
      const source = { ...reading.source, sha256: createHash("sha256").update(bytes).digest("hex") }
      const check = checkReading(reading, { asOf: "2024-01-21" })
      await archive.publish({
        reading: { ...reading, source },
        check,
        source: bytes,
        publishedAt: "2024-01-21T00:00:00.000Z",
      })
    }
    await archive.close()
  })

  const by = { at: "2025-01-21T00:00:00.000Z" }

  it("holds a region to what the agencies below it have published, and to what was handed in anew", async () => {
    const archive = await store.openArchive({ databaseUrl: null, dataFolder: at("data") })
    const known = (await archive.register.list({ text: county.name }, { limit: 1 })).items[0]
    const below = inventedReport().agency.name ?? ""
    const own = (await archive.register.list({ text: below }, { limit: 1 })).items[0]
    await archive.register.change(own?.id ?? "", { parentId: known?.id ?? null }, by)
    const report = year(2024, { out: 6 })
    const bytes = Buffer.from(JSON.stringify(report))
    const reading = readingOf(report, "年报.json")
    const source = { ...reading.source, sha256: createHash("sha256").update(bytes).digest("hex") }
    const check = checkReading(reading, { asOf: "2025-01-21" })
    await archive.publish({ reading: { ...reading, source }, check, source: bytes, publishedAt: by.at })
    await archive.close()
    const region = ["--scope", "region"]
    const exceeding = ["member-exceeds@requests/received/total", "member-exceeds@requests/carried-out/total"]
    expect((await against(at("county.json"), "--members", at("data"), ...region)).ids).toEqual(exceeding)
    // The same archive for both.
    const both = ["--members", at("data"), "--against", at("data")]
    expect((await against(at("county.json"), ...both, ...region)).ids).toEqual(expect.arrayContaining(exceeding))
    await mkdir(at("anew"))
    await writeFile(at("anew", "a.json"), JSON.stringify(year(2024, { out: 5 })))
    const anew = ["--members", at("data"), "--members", at("anew")]
    expect((await against(at("county.json"), ...anew, ...region)).ids).toEqual([])
  })

  const against = async (...inputs: string[]) => {
    const { code, out } = await runGouji(["check", ...inputs, "--json", "--quiet"], { ports })
    return { code, ids: checkSchema.parse(JSON.parse(out)).findings.map(({ id }) => id) }
  }

  it("finds what the same agency published for the year before", async () => {
    expect(await against(at("report.json"), "--against", at("data"))).toEqual({ code: 0, ids: slipped })
    expect((await against(at("tied.json"), "--against", at("data"))).ids).toEqual([])
  })

  it("goes by a folder beside it first, and changes nothing in the archive", async () => {
    await mkdir(at("corrected"))
    await writeFile(at("corrected", "2023.json"), JSON.stringify(year(2023, { out: 4 })))
    const { ids } = await against(at("report.json"), "--against", at("data"), "--against", at("corrected"))
    expect(ids).toEqual([])
    expect((await against(at("report.json"), "--against", at("data"))).ids).toEqual(slipped)
  })
})

describe("gouji check --members", () => {
  it("holds a region to what its bodies have, where its scope is known", async () => {
    const inputs = [at("county.json"), "--members", at("bodies")]
    expect((await checked(...inputs)).why).toContain("not-comparable")
    const { ids } = await checked(...inputs, "--scope", "region")
    expect(ids).toEqual(["member-exceeds@requests/received/total", "member-exceeds@requests/carried-out/total"])
    expect((await checked(...inputs, "--scope", "body")).ids).toEqual([])
  })
})

it.each(languages)("says on the screen whose figures are whose, and what was not checked, in %s", async (language) => {
  const { out } = await runGouji(["check", at("report.json"), "--last-year", at("before", "2023.json")], { language })
  const { lastYear, withoutMembers, setAgainst } = texts[language].screen
  const name = cellName("2021", "requests/carried-out/total", language)
  expect(out).toContain(`${lastYear} ${name}`)
  expect(out).toMatch(new RegExp(`${setAgainst}  ${lastYear} 示例县民政局.*2023`))
  expect(out).toContain(withoutMembers(memberRules))
  const alone = (await runGouji(["check", at("tied.json")], { language })).out
  expect(alone).toContain(withoutMembers(memberRules))
  expect(alone.split("\n").filter((line) => line.includes("--last-year"))).toHaveLength(1)
})
