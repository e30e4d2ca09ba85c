import { cpus, loadavg } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { movedBundle } from "../e2e/bundle.ts"
import { type Measured, measuredRun } from "./measured-run.ts"
import { mixedFiles } from "./mixed-files.ts"

const documents = 600
/** A process each takes long: seven of each kind tell enough, and the rest is reckoned. */
const sampled = 42
/** How many are read at once for the memory that it takes. */
const sizes = [150, 300, documents]

let bundle: Awaited<ReturnType<typeof movedBundle>>
let paths: string[] = []
beforeAll(async () => {
  bundle = await movedBundle()
  paths = await mixedFiles(join(bundle.folder, "reports"), documents)
}, 120_000)
afterAll(() => bundle.remove())

const check = (files: readonly string[], ...flags: string[]) =>
  measuredRun(bundle.program, ["check", ...files, "--format", "ndjson", "--quiet", ...flags])

async function oneByOne(): Promise<Measured> {
  let [seconds, cpuSeconds, peakMib] = [0, 0, 0]
  for (const path of paths.slice(0, sampled)) {
    const one = await check([path], "--jobs", "1")
    seconds += one.seconds
    cpuSeconds += one.cpuSeconds
    peakMib = Math.max(peakMib, one.peakMib)
  }
  const all = documents / sampled
  return { seconds: seconds * all, cpuSeconds: cpuSeconds * all, peakMib }
}

it("many documents in one run against one by one", async () => {
  const load = loadavg()[0]?.toFixed(1)
  const single = await oneByOne()
  const lines: string[] = []
  const line = (name: string, { seconds, cpuSeconds, peakMib }: Measured) => {
    const against = `${(single.cpuSeconds / cpuSeconds).toFixed(1)} × (${(single.seconds / seconds).toFixed(1)} ×)`
    const rates = [documents / seconds, documents / cpuSeconds].map((rate) => rate.toFixed(1))
    lines.push(`${name} | ${rates.join(" | ")} | ${against} | ${peakMib.toFixed(0)} MiB |`)
  }
  line(`| a process a file (${sampled}, reckoned for ${documents})`, single)
  const memory: string[] = []
  for (const jobs of ["1", "2"]) {
    for (const size of sizes) {
      const run = await check(paths.slice(0, size), "--jobs", jobs)
      memory.push(`${jobs} at once, ${size} files: ${run.peakMib.toFixed(0)} MiB`)
      if (size === documents) line(`| one run, --jobs ${jobs}`, run)
    }
  }
  const head = `| ${documents} files, six kinds | files a second | a second of processor | against one by one (elapsed) | peak memory |`
  const machine = `${cpus()[0]?.model} × ${cpus().length}, Node.js ${process.version}, load ${load}, ${new Date().toISOString().slice(0, 10)}`
  process.stdout.write(`\n${[head, "|---|--:|--:|--:|--:|", ...lines, "", ...memory, machine].join("\n")}\n\n`)
  expect(lines).toHaveLength(3)
}, 1_800_000)
