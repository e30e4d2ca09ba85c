import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { makeZip } from "@gouji/documents/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
const at = (...names: string[]) => join(folder, ...names)
const tidy = JSON.stringify(inventedReport())
const untidy = JSON.stringify(untidyReport())
/** Dated too late: a warning and no error. */
const late: Report = inventedReport({ agency: { name: "示例县教育局", id: null }, issuedOn: "2025-06-30" })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-batch-"))
  await mkdir(at("county", "b"), { recursive: true })
  await mkdir(at("county", ".git"))
  await mkdir(at("late"))
  await writeFile(at("county", "c.json"), tidy)
  await writeFile(at("county", "a.json"), untidy)
  await writeFile(at("county", "b", "page.txt"), "nothing")
  await writeFile(at("county", "b", "last.json"), tidy)
  await writeFile(at("county", "~$a.docx"), "a lock")
  await writeFile(at("county", ".git", "config"), "hidden")
  await writeFile(at("county", "logo.png"), "a picture")
  await writeFile(at("late", "late.json"), JSON.stringify(late))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Line {
  readonly file: string
  readonly check?: { readonly verdict: string }
  readonly error?: { readonly code: string }
}
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line): Line => JSON.parse(line))
const endings = (out: string) => linesOf(out).map(({ file, check, error }) => [file, check?.verdict ?? error?.code])

describe("a folder", () => {
  const expected = () => [
    [at("county", "a.json"), "fail"],
    [at("county", "b", "last.json"), "pass"],
    [at("county", "b", "page.txt"), "not-a-report"],
    [at("county", "c.json"), "pass"],
  ]

  it("stands for the documents in it and below, by name; what is passed over is counted", async () => {
    const { code, out, err } = await runGouji(["check", at("county"), "--format", "ndjson"])
    expect(endings(out)).toEqual(expected())
    expect(code).toBe(2)
    expect(err.trimEnd().split("\n").at(-1)).toBe(
      "核对 4 份：通过 2、有问题 1、无法判定 0、读不了 1；跳过 2 个文件（隐藏或临时 1、不是报告的格式 1）；用时 0.0 秒",
    )
  })

  it("is an array in JSON, even with one document in it", async () => {
    const { out } = await runGouji(["read", at("late"), "--json"])
    expect(JSON.parse(out)).toEqual([{ file: at("late", "late.json"), reading: expect.anything() }])
  })

  it("may be named by a pattern that no shell has opened", async () => {
    const { out } = await runGouji(["check", at("county", "**", "*.json"), "--format", "ndjson"])
    expect(endings(out)).toEqual(expected().filter(([file]) => file?.endsWith(".json")))
    const none = await runGouji(["check", at("*.none"), "--json"])
    expect(none.code).toBe(2)
    expect(none.out).toContain("file-unreadable")
  })

  it("takes no explanations: they are of one report", async () => {
    await writeFile(at("explanations.json"), "[]")
    const { code } = await runGouji(["check", at("late"), "--explanations", at("explanations.json")])
    expect(code).toBe(2)
  })
})

describe("a ZIP of files", () => {
  // "报告" in GBK, without the flag that says UTF-8.
  const gbk = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6])

  /** Puts other bytes of the same length in the place of a name. */
  function withName(zip: Uint8Array, name: string, bytes: Uint8Array): Uint8Array {
    const made = Buffer.from(zip)
    for (let where = made.indexOf(name); where >= 0; where = made.indexOf(name, where + 1)) made.set(bytes, where)
    return made
  }

  it("gives each document in it as an item, with names as Windows packs them", async () => {
    const parts = [
      { name: "AAAA.json", data: untidy, flags: 0 },
      { name: "b/c.json", data: tidy },
      { name: "b/broken.json", data: tidy, claimedCrc: 1 },
      { name: "__MACOSX/._c.json", data: "x" },
      { name: "inner.zip", data: makeZip([{ name: "d.json", data: tidy }]) },
    ]
    await writeFile(at("county.zip"), withName(makeZip(parts), "AAAA", gbk))
    const { code, out, err } = await runGouji(["check", at("county.zip"), "--format", "ndjson"])
    const of = (name: string) => `${at("county.zip")}!/${name}`
    expect(endings(out)).toEqual([
      [of("报告.json"), "fail"],
      [of("b/c.json"), "pass"],
      [of("b/broken.json"), "archive-damaged"],
      [of("inner.zip"), expect.any(String)],
    ])
    expect(code).toBe(2)
    expect(err).toContain("隐藏或临时 1")
  })

  it("comes by standard input as well", async () => {
    const input = [makeZip([{ name: "c.json", data: tidy }])]
    const { code, out } = await runGouji(["check", "-", "--format", "concise"], { input })
    expect(out).toMatch(/^-!\/c\.json: /)
    expect(code).toBe(0)
  })

  it("that unpacks to more than is taken is refused, and the others are done", async () => {
    const bomb = makeZip([{ name: "bomb.txt", data: Buffer.alloc(60 * 1024 * 1024, 0x20) }])
    await writeFile(at("bomb.zip"), bomb)
    const { out } = await runGouji(["check", at("bomb.zip"), at("late"), "--format", "ndjson"])
    expect(endings(out)[0]).toEqual([`${at("bomb.zip")}!/bomb.txt`, "inflated-too-large"])
    expect(linesOf(out)).toHaveLength(2)
  })
})

it("says nothing of itself when it is to be quiet", async () => {
  expect(await runGouji(["check", at("county", "c.json"), "--quiet", "--json"])).toMatchObject({ code: 0, err: "" })
})

describe("--max-warnings", () => {
  it("ends with 1 as soon as there are more in all files together", async () => {
    const run = (most: string) =>
      runGouji(["check", at("late"), at("late"), "--max-warnings", most, "--format", "ndjson"])
    const { out } = await run("0")
    const count = (out.match(/"severity":"warning"/g) ?? []).length
    expect(count).toBeGreaterThan(0)
    expect(await run(String(count))).toMatchObject({ code: 0 })
    expect(await run(String(count - 1))).toMatchObject({ code: 1, err: expect.stringContaining(`${count - 1}`) })
  })
})

describe("--baseline", () => {
  const baseline = () => at("baseline.json")
  const check = (...flags: string[]) => runGouji(["check", at("county", "a.json"), at("late"), ...flags])
  const write = (change: object) => async () => {
    const { schema, findings } = JSON.parse(await readFile(baseline(), "utf8"))
    await writeFile(
      baseline(),
      JSON.stringify({ schema, findings: findings.map((entry: object) => ({ ...entry, ...change })) }),
    )
  }

  it("is written of what was found, and then that is known: errors stay listed", async () => {
    expect((await check("--fail-level", "warning")).code).toBe(1)
    const written = await check("--baseline", baseline(), "--write-baseline")
    expect(written.err).toContain("已写入基线")
    const { code, out, err } = await check("--baseline", baseline(), "--fail-level", "warning")
    expect(code).toBe(0)
    expect(out).toContain("requests-balance")
    expect(out).toContain("已知")
    expect(err).toMatch(/已知 \d+ 处/)
    const { out: concise } = await check("--baseline", baseline(), "--format", "concise")
    expect(concise).toMatch(/\(已知\).*requests-balance@/)
    expect(concise).not.toContain("late.json: 提醒")
  })

  it.each(["json", "ndjson", "concise", "html", "sarif", "junit", "github", "human"])(
    "ends alike in %s",
    async (format) => {
      const { code, out } = await check("--baseline", baseline(), "--fail-level", "notice", "--format", format)
      expect(code).toBe(0)
      expect(out).toMatch(/已知|"known"|"baselineState": "unchanged"/)
    },
  )

  it("counts no finding with other figures, or whose day is over", async () => {
    await write({ until: "2026-01-30", reason: "历史数据" })()
    const expired = await check("--baseline", baseline())
    expect(expired.code).toBe(1)
    expect(expired.err).toContain("已过期")
    await write({ until: "2026-01-31", reason: "历史数据" })()
    expect(await check("--baseline", baseline())).toMatchObject({
      code: 0,
      out: expect.stringContaining("已知：历史数据（至 2026-01-31）"),
    })
    await write({ expected: 99 })()
    expect((await check("--baseline", baseline())).code).toBe(1)
  })

  it("is refused where it is none, and --write-baseline without it", async () => {
    await writeFile(at("none.json"), "{}")
    for (const flags of [["--baseline", at("none.json")], ["--baseline", at("missing.json")], ["--write-baseline"]]) {
      expect(await check(...flags)).toMatchObject({ code: 2, out: "" })
    }
  })
})

describe("--cache", () => {
  const kept = async () =>
    (await readdir(at("cache"), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  const check = () => runGouji(["check", at("county"), "--cache-folder", at("cache"), "--format", "ndjson"])

  it("gives the same as without, and does not mind damage", async () => {
    const { out } = await runGouji(["check", at("county"), "--format", "ndjson"])
    expect((await check()).out).toBe(out)
    const entries = await kept()
    // The two tidy ones are one, and what could not be read is kept as well.
    expect(entries).toHaveLength(3)
    expect((await check()).out).toBe(out)
    for (const [index, entry] of entries.entries()) {
      await writeFile(entry, index === 0 ? "" : (await readFile(entry)).subarray(0, -1))
    }
    expect((await check()).out).toBe(out)
    expect(await kept()).toHaveLength(3)
  })

  it("is no condition: where it cannot be written, that is said once", async () => {
    await writeFile(at("no-folder"), "")
    const { code, err } = await runGouji(["check", at("county", "c.json"), "--cache-folder", at("no-folder")])
    expect(code).toBe(0)
    expect(err.match(/缓存/g)).toHaveLength(2)
  })
})
