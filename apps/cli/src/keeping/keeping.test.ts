import { createHash } from "node:crypto"
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { checkReading } from "@gouji/core"
import * as store from "@gouji/store"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Ports } from "../ports.ts"
import { inventedReport, readingOf } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-keeping-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const ports: Partial<Ports> = { openArchive: store.openArchive, keeping: async () => store }
const gouji = (inputs: readonly string[], language: "zh-CN" | "en" = "zh-CN") => runGouji(inputs, { ports, language })

async function publish(name: string, source: string): Promise<void> {
  const archive = await store.openArchive({ databaseUrl: null, dataFolder: at(name) })
  const bytes = Buffer.from(source)
  const reading = readingOf(inventedReport(), "年报.json")
  const check = checkReading(reading, { asOf: "2025-01-21" })
  const kept = { ...reading, source: { ...reading.source, sha256: createHash("sha256").update(bytes).digest("hex") } }
  await archive.publish({ reading: kept, check, source: bytes, publishedAt: "2025-01-21T00:00:00.000Z" })
  await archive.close()
}

describe("gouji verify", () => {
  it("says that an archive holds, in both languages and as data", async () => {
    await publish("data", "甲")
    const chinese = await gouji(["verify", "--data", at("data")])
    expect(chinese).toMatchObject({ code: 0, err: "" })
    expect(chinese.out).toContain("相符")
    expect(chinese.out).toContain("没有用检查点")
    expect((await gouji(["verify", "--data", at("data")], "en")).out).toContain("Holds")
    const { out } = await gouji(["verify", "--data", at("data"), "--json"])
    expect(JSON.parse(out)).toMatchObject({ holds: true, checked: { entries: 2, revisions: 1, sources: 1 } })
  })

  it("names the first fault, and ends with 1", async () => {
    await publish("data", "甲")
    const checkpoint = ["checkpoint", "--data", at("data"), "--out", at("c.json"), "--public-key", at("public.pem")]
    expect((await gouji(checkpoint)).code).toBe(0)
    const elsewhere = ["--checkpoint", at("c.json"), "--public-key", at("public.pem")]
    expect((await gouji(["verify", "--data", at("data"), ...elsewhere])).code).toBe(0)
    // The installation's own key will do where none is named.
    expect((await gouji(["verify", "--data", at("data"), "--checkpoint", at("c.json")])).code).toBe(0)
    await publish("other", "乙")
    const { code, out } = await gouji(["verify", "--data", at("other"), ...elsewhere])
    expect(code).toBe(1)
    expect(out).toContain("journal-resealed")
    expect(out).toContain("链 00 第 2 条")
    expect((await gouji(["verify", "--data", at("other"), ...elsewhere], "en")).out).toContain("chain 00 entry 1")
    const text = await readFile(at("c.json"), "utf8")
    await writeFile(at("c.json"), text.replace('"entries": 1', '"entries": 2'))
    expect((await gouji(["verify", "--data", at("data"), ...elsewhere])).out).toContain("checkpoint-forged")
  })

  it("ends with 2 where there is nothing to prove, and makes nothing", async () => {
    const nothing = await gouji(["verify", "--data", at("nothing"), "--json"])
    expect(nothing.code).toBe(2)
    expect(JSON.parse(nothing.out)).toMatchObject({ error: { code: "archive-missing" } })
    await publish("data", "甲")
    await writeFile(at("c.json"), "{}")
    const invalid = await gouji(["verify", "--data", at("data"), "--checkpoint", at("c.json"), "--json"])
    expect(JSON.parse(invalid.out)).toMatchObject({ error: { code: "checkpoint-invalid" } })
    const both = await gouji(["verify", "--data", at("data"), "--backup", at("b.zip")])
    expect(both).toMatchObject({ code: 2, out: "" })
  })
})

describe("gouji backup and gouji restore", () => {
  it("carry an archive to another place, and say what was carried", async () => {
    await publish("data", "甲")
    const made = await gouji(["backup", "--data", at("data"), "--out", at("b.zip")])
    expect(made).toMatchObject({ code: 0, err: "" })
    expect(made.out).toContain("源文件 1 个")
    expect((await gouji(["verify", "--backup", at("b.zip")])).code).toBe(0)
    const rehearsed = await gouji(["restore", at("b.zip"), "--data", at("new"), "--dry-run"])
    expect(rehearsed.code).toBe(0)
    expect(rehearsed.out).toContain("没有写入")
    expect((await gouji(["verify", "--data", at("new")])).code).toBe(2)
    const restored = await gouji(["restore", at("b.zip"), "--data", at("new")])
    expect(restored.code).toBe(0)
    expect(restored.out).toContain("已恢复")
    expect((await gouji(["verify", "--data", at("new")])).code).toBe(0)
  })

  it("refuse what would lose something", async () => {
    await publish("data", "甲")
    await gouji(["backup", "--data", at("data"), "--out", at("b.zip")])
    const refused = async (inputs: readonly string[], code: string) => {
      const result = await gouji([...inputs, "--json"])
      expect(result.code).toBe(2)
      expect(JSON.parse(result.out)).toMatchObject({ error: { code } })
    }
    await refused(["backup", "--data", at("data"), "--out", at("b.zip")], "file-exists")
    await refused(["restore", at("b.zip"), "--data", at("data")], "archive-not-empty")
    await refused(["restore", at("b.zip"), "--data", at("data"), "--dry-run"], "archive-not-empty")
    await refused(["restore", at("none.zip"), "--data", at("new")], "file-unreadable")
    const bytes = await readFile(at("b.zip"))
    await writeFile(at("cut.zip"), bytes.subarray(0, bytes.length - 30))
    await refused(["restore", at("cut.zip"), "--data", at("new")], "backup-damaged")
    await refused(["verify", "--backup", at("cut.zip")], "backup-damaged")
  })
})

describe("gouji doctor", () => {
  const levels = async () => {
    const { code, out } = await gouji(["doctor", "--data", at("data"), "--json"])
    const { symptoms } = JSON.parse(out) as { symptoms: { about: string; level: string }[] }
    return { code, ...Object.fromEntries(symptoms.map(({ about, level }) => [about, level])) }
  }

  it("advises what has not been done yet, and is content when it has", async () => {
    await publish("data", "甲")
    const well = { code: 0, engine: "ok", integrity: "ok", schema: "ok", permissions: "ok", orphans: "ok" }
    expect(await levels()).toMatchObject({ ...well, key: "advice", backup: "advice", checkpoint: "advice" })
    await gouji(["backup", "--data", at("data"), "--out", at("b.zip")])
    await gouji(["checkpoint", "--data", at("data"), "--out", at("c.json")])
    expect(await levels()).toMatchObject({ ...well, key: "ok", backup: "ok", checkpoint: "ok" })
    expect((await gouji(["doctor", "--data", at("data")], "en")).out).toMatch(/ok Database: SQLite 3\.\d+/)
  })

  it.skipIf(process.platform === "win32")("finds a key that others may read", async () => {
    await publish("data", "甲")
    await gouji(["checkpoint", "--data", at("data")])
    await chmod(join(at("data"), "signing-key.pem"), 0o644)
    expect(await levels()).toMatchObject({ code: 1, key: "fault" })
    expect((await gouji(["doctor", "--data", at("data")])).out).toContain("chmod 600")
  })

  it("ends with 2 where there is no archive", async () => {
    expect((await gouji(["doctor", "--data", at("nothing")])).code).toBe(2)
  })
})
