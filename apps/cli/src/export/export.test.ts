import { createHash } from "node:crypto"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as downloads from "@gouji/api/downloads"
import { checkReading } from "@gouji/core"
import * as store from "@gouji/store"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Ports } from "../ports.ts"
import { inventedReport, readingOf } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
const at = (name: string) => join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-export-"))
  const archive = await store.openArchive({ databaseUrl: null, dataFolder: at("data") })
  const bytes = Buffer.from("甲")
  const reading = readingOf(inventedReport(), "年报.json")
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  const kept = { ...reading, source: { ...reading.source, sha256 } }
  const check = checkReading(reading, { asOf: "2025-01-21" })
  await archive.publish({ reading: kept, check, source: bytes, publishedAt: "2025-01-21T00:00:00.000Z" })
  await archive.close()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const gouji = (inputs: readonly string[], more: Partial<Ports> = {}) => {
  const ports = {
    openArchive: store.openArchive,
    keeping: async () => store,
    downloads: async () => downloads,
    ...more,
  }
  return runGouji(["export", ...inputs], { ports })
}
const local = (...inputs: readonly string[]) => gouji(["--data", at("data"), ...inputs])

describe("gouji export", () => {
  it.each(downloads.downloadEndings)("writes .%s, and says how many rows and their hash", async (ending) => {
    const out = at(`new/年报.${ending}`)
    const { code, err } = await local("--out", out)
    expect(code).toBe(0)
    const sha256 = createHash("sha256")
      .update(await readFile(out))
      .digest("hex")
    expect(err).toContain(`1 行，SHA-256 ${sha256}`)
    expect(await readdir(at("new"))).toEqual([`年报.${ending}`])
  })

  it("writes what was asked for alone, and says it as data", async () => {
    const out = at("cells.csv")
    const measure = "requests/received/total"
    const done = await local("--out", out, "--table", "cells", "--year", "2024,2025", "--measure", measure, "--json")
    expect(JSON.parse(done.out)).toMatchObject({ table: "cells", rows: 1 })
    const lines = (await readFile(out, "utf8")).trim().split("\n")
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(measure)
    expect(JSON.parse((await local("--out", at("none.csv"), "--year", "2001", "--json")).out)).toMatchObject({
      rows: 0,
    })
  })

  it("overwrites nothing unless it is told to, and leaves nothing behind", async () => {
    await writeFile(at("a.csv"), "own")
    const refused = await local("--out", at("a.csv"))
    expect(refused.code).toBe(2)
    expect(await readFile(at("a.csv"), "utf8")).toBe("own")
    expect((await readdir(folder)).sort()).toEqual(["a.csv", "data"])
    expect((await local("--out", at("a.csv"), "--force")).code).toBe(0)
    expect(await readFile(at("a.csv"), "utf8")).not.toBe("own")
  })

  it.each([
    [["--out", "x.pdf"], /--out 的后缀/],
    [["--out", "x.csv", "--year", "soon"], /year/],
    [["--out", "x.csv", "--measure", "requests/no/such"], /measure/],
    [["--out", "x.csv", "--kind", "palace"], /kind/],
  ])("refuses %j", async (inputs, said) => {
    const { code, err } = await local(...inputs)
    expect(code).toBe(2)
    expect(err).toMatch(said)
  })

  it("takes the file from a server, and holds it to its digest", async () => {
    const body = Buffer.from("a,b\r\n1,2\r\n")
    const answer = (digest: string) => async (url: string | URL | Request) => {
      expect(String(url)).toBe("https://g.example/api/v1/downloads/reports.csv?year=2024")
      return new Response(body, { headers: { "Content-Digest": `sha-256=:${digest}:`, "Gouji-Rows": "1" } })
    }
    const inputs = ["--server", "https://g.example", "--year", "2024", "--out", at("s.csv")]
    const right = createHash("sha256").update(body).digest("base64")
    expect((await gouji(inputs, { fetch: answer(right) as typeof fetch })).code).toBe(0)
    expect(await readFile(at("s.csv"))).toEqual(body)
    const cut = await gouji([...inputs, "--force"], { fetch: answer("AAAA") as typeof fetch })
    expect(cut.code).toBe(2)
    expect(await readFile(at("s.csv"))).toEqual(body)
    expect((await readdir(folder)).sort()).toEqual(["data", "s.csv"])
  })

  it("passes on why a server gives nothing", async () => {
    const busy = { code: "busy", title: "正忙", detail: "稍后再试" }
    const fetch = (async () => Response.json(busy, { status: 503 })) as unknown as typeof globalThis.fetch
    const { code, err } = await gouji(["--server", "https://g.example", "--out", at("s.csv")], { fetch })
    expect(code).toBe(2)
    expect(err).toContain("正忙")
  })
})
