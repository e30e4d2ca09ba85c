import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { writeHtml } from "@gouji/documents"
import { printTabs } from "@gouji/documents/testing"
import { afterAll, beforeAll, expect, it } from "vitest"
import { ended, movedBundle, start } from "../e2e/bundle.ts"
import { inventedReport } from "../src/testing/invented-report.ts"

const documents = 600
/** Called one by one, so many tell enough. */
const sampled = 30

let bundle: Awaited<ReturnType<typeof movedBundle>>
let folder = ""
const names: string[] = []

beforeAll(async () => {
  bundle = await movedBundle()
  folder = join(bundle.folder, "reports")
  await mkdir(folder)
  for (let index = 0; index < documents; index += 1) {
    const report = inventedReport({ agency: { name: `示例县第${index}局`, id: null } })
    const kinds = { json: () => JSON.stringify(report), txt: () => printTabs(report), html: () => writeHtml(report) }
    const ending = (["json", "txt", "html"] as const)[index % 3] ?? "json"
    const text = kinds[ending]()
    names.push(join(folder, `${index}.${ending}`))
    await writeFile(join(folder, `${index}.${ending}`), text)
  }
}, 120_000)
afterAll(() => bundle.remove())

/** Seconds, and the most memory in MiB (Linux tells it of a process while it runs). */
async function measure(inputs: readonly string[]): Promise<{ seconds: number; mib: number }> {
  const begun = performance.now()
  const child = start(bundle.program, ["check", ...inputs, "--format", "ndjson", "--quiet"])
  let mib = 0
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "")
    mib = Math.max(mib, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  }, 50)
  const { code } = await ended(child)
  clearInterval(look)
  expect(code).toBe(0)
  return { seconds: (performance.now() - begun) / 1000, mib }
}

it("many documents in one run against one by one", async () => {
  const lines: string[] = []
  for (const jobs of ["1", "2", "8"]) {
    const all = await measure([folder, "--jobs", jobs])
    const half = await measure([...names.slice(0, documents / 2), "--jobs", jobs])
    const rate = (documents / all.seconds).toFixed(1)
    lines.push(
      `--jobs ${jobs}: ${rate} documents/s, ${all.mib.toFixed(0)} MiB (${half.mib.toFixed(0)} MiB for half as many)`,
    )
  }
  const begun = performance.now()
  for (const name of names.slice(0, sampled)) await measure([name])
  lines.push(`one by one: ${(sampled / ((performance.now() - begun) / 1000)).toFixed(1)} documents/s`)
  process.stdout.write(`${lines.join("\n")}\n`)
}, 1_200_000)
