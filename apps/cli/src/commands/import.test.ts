import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Failure } from "@gouji/core"
import type { Archive, Publication, Published } from "@gouji/store"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Ports } from "../ports.ts"
import { inventedReport, readingOf } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
let file = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-import-"))
  file = join(folder, "report.json")
  await writeFile(file, JSON.stringify(inventedReport()))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** An archive that remembers what it was given, and what it was opened for. */
function archive(publish?: () => never, lastYear?: Published) {
  const seen: { path: string; publications: Publication[]; closed: boolean } = {
    path: "",
    publications: [],
    closed: false,
  }
  const openArchive: Ports["openArchive"] = async ({ dataFolder }) => {
    seen.path = dataFolder
    const part: Partial<Archive> = {
      list: async (filter) => ({
        items: lastYear && filter.year === lastYear.year ? [lastYear] : [],
        nextCursor: null,
      }),
      find: async (id) => {
        if (lastYear?.id === id) return lastYear
        const [publication] = seen.publications
        const name = publication?.agencyName ?? publication?.reading.report.agency.name ?? ""
        return { id, agency: { id: "a1", name, region: null }, year: 2024 } as Published
      },
      publishAll: async (publications) => {
        try {
          publish?.()
        } catch (error) {
          return publications.map(() => error as Failure)
        }
        seen.publications.push(...(publications as Publication[]))
        return publications.map(() => ({ report: "r1", revision: 1, hash: "" }))
      },
      close: async () => {
        seen.closed = true
      },
    }
    return part as Archive
  }
  return { seen, openArchive }
}

describe("gouji import --data", () => {
  it("publishes the very bytes with reading, check and labels, and closes the archive", async () => {
    const { seen, openArchive } = archive()
    const labels = ["--agency", "示例县档案局", "--year", "2023", "--region", "示例县", "--reason", "更正"]
    const { code, out } = await runGouji(["import", file, "--data", folder, ...labels], { ports: { openArchive } })
    expect(seen.path).toBe(folder)
    expect(seen.publications).toEqual([
      expect.objectContaining({
        agencyName: "示例县档案局",
        year: 2023,
        region: "示例县",
        reason: "更正",
        publishedAt: "2026-01-31T04:00:00.000Z",
        source: Buffer.from(JSON.stringify(inventedReport())),
      }),
    ])
    expect(seen.closed).toBe(true)
    expect(code).toBe(0)
    expect(out).toContain("r1")
    expect(out).toContain("/reports/r1")
  })

  it("takes it calmly when the same is there already", async () => {
    const { openArchive } = archive(() => {
      throw new Failure("revision-exists", { report: "r1", revision: 2 })
    })
    const { code, out } = await runGouji(["import", file, "--data", folder, "--json"], { ports: { openArchive } })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ status: "unchanged", id: "r1", address: "/reports/r1", revision: 2 })
  })

  it("checks against last year's report where the archive has it, and says so in the check", async () => {
    const agency = { id: "a1", name: "示例县民政局", region: null }
    const reading = readingOf(inventedReport({ year: 2023 }), "before.json")
    const current = { reportId: "r0", number: 3, reading }
    const { seen, openArchive } = archive(undefined, {
      id: "r0",
      year: 2023,
      agency,
      withdrawn: null,
      current,
    } as Published)
    await runGouji(["import", file, "--data", folder], { ports: { openArchive } })
    const [publication] = seen.publications
    expect(publication?.check.lastYear).toEqual({ report: "r0", revision: 3 })
    expect(publication?.check.rules.couldNotRun.map(({ why }) => why)).not.toContain("last-year-missing")
  })

  it("does the others when one file cannot be read, and closes the archive", async () => {
    const { seen, openArchive } = archive()
    const missing = join(folder, "missing")
    const inputs = ["import", missing, file, "--data", folder, "--json"]
    const { code, out, err } = await runGouji(inputs, { ports: { openArchive } })
    expect(code).toBe(2)
    expect(JSON.parse(out)).toEqual([
      { file: missing, error: expect.objectContaining({ code: "file-unreadable" }) },
      { file, publication: expect.objectContaining({ status: "published", id: "r1" }) },
    ])
    expect(err).toContain(missing)
    expect(seen.closed).toBe(true)
  })

  it("says why an archive cannot be opened", async () => {
    const openArchive = async () => {
      throw new Failure("archive-unwritable", { path: "/nowhere" })
    }
    const { code, err } = await runGouji(["import", file, "--data", "/nowhere"], { ports: { openArchive } })
    expect(code).toBe(2)
    expect(err).toContain("/nowhere")
  })

  it.each([
    [[]],
    [["--data", ".", "--server", "http://127.0.0.1:1"]],
    [["--server", "http://127.0.0.1:1"]],
    [["--server", "ftp://127.0.0.1"]],
    [["--data", ".", "--year", "24"]],
  ])("refuses %j", async (flags) => {
    const { code, out, err } = await runGouji(["import", file, ...flags])
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).not.toBe("")
  })
})
