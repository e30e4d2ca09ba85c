import { mkdir, readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { writeHtml } from "@gouji/documents"
import { printTabs } from "@gouji/documents/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../src/testing/invented-report.ts"
import { ended, movedBundle, runToEnd, start } from "./bundle.ts"

const many = 1000
/** Every twentieth is damaged. */
const damagedEvery = 20

let bundle: Awaited<ReturnType<typeof movedBundle>>
let folder = ""
/** Fewer of them, for what is run several times. */
const few = 300
let smaller = ""

/** Of another agency each, in three kinds, some with a broken sum. */
function written(index: number): { readonly name: string; readonly text: string } {
  const base = index % 7 === 0 ? untidyReport() : inventedReport()
  const report: Report = { ...base, agency: { name: `示例县第${index}局`, id: null } }
  const name = String(index).padStart(4, "0")
  if (index % damagedEvery === 0) return { name: `${name}.html`, text: "<html><p>404" }
  if (index % 10 < 6) return { name: `${name}.json`, text: JSON.stringify(report) }
  if (index % 10 < 8) return { name: `${name}.txt`, text: printTabs(report) }
  return { name: `${name}.html`, text: writeHtml(report) }
}

beforeAll(async () => {
  bundle = await movedBundle()
  folder = join(bundle.folder, "reports")
  await mkdir(folder)
  smaller = join(bundle.folder, "fewer")
  await mkdir(smaller)
  for (let index = 1; index <= many; index += 1) {
    const { name, text } = written(index)
    await writeFile(join(folder, name), text)
    if (index <= few) await writeFile(join(smaller, name), text)
  }
})
afterAll(() => bundle.remove())

const inputs = (of: string, ...flags: string[]) => [
  "check",
  of,
  "--format",
  "ndjson",
  "--as-of",
  "2026-01-31",
  ...flags,
]
const check = (of: string, ...flags: string[]) => runToEnd(bundle.program, inputs(of, ...flags))
const withoutTime = (text: string) => text.replace(/用时 .*/, "")

describe(`a batch of ${many} documents of which one in ${damagedEvery} is damaged`, () => {
  it("finishes, byte for byte the same with one worker and with eight", async () => {
    const one = await check(folder, "--jobs", "1")
    const eight = await check(folder, "--jobs", "8")
    expect(eight.out === one.out).toBe(true)
    expect(withoutTime(eight.err)).toBe(withoutTime(one.err))
    expect([one.code, eight.code]).toEqual([2, 2])
    const lines = one.out.trimEnd().split("\n")
    expect(lines).toHaveLength(many)
    expect(lines.filter((line) => line.includes('"error":{"code"'))).toHaveLength(many / damagedEvery)
    expect(one.err).toContain(`核对 ${many} 份`)
    expect(one.err).toContain(`读不了 ${many / damagedEvery}`)
  }, 300_000)

  it("killed in the middle and run again gives the same, from where it was", async () => {
    const cache = join(bundle.folder, "cache")
    const child = start(bundle.program, inputs(smaller, "--cache-folder", cache))
    const end = ended(child)
    let seen = 0
    child.stdout?.on("data", (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 0x0a) seen += 1
      if (seen > few / 3) child.kill("SIGKILL")
    })
    const killed = await end
    expect(killed.code).toBeNull()
    const kept = (await readdir(cache, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    // The damaged ones are alike, and so are kept as one.
    expect(kept.length).toBeGreaterThan(few / 4)
    expect(kept.length).toBeLessThan(few - few / damagedEvery)
    const again = await check(smaller, "--cache-folder", cache)
    expect(again.out === (await check(smaller)).out).toBe(true)
    expect(again.code).toBe(2)
  }, 300_000)
})
