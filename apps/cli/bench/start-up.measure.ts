import { spawn } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { writeHtml } from "@gouji/documents"
import { afterAll, beforeAll, expect, it } from "vitest"
import { ended, movedBundle } from "../e2e/bundle.ts"
import { inventedReport } from "../src/testing/invented-report.ts"

const runs = 21
const sayCpu = fileURLToPath(new URL("./say-cpu.cjs", import.meta.url))

let bundle: Awaited<ReturnType<typeof movedBundle>>
let report = ""
beforeAll(async () => {
  bundle = await movedBundle()
  report = join(bundle.folder, "report.html")
  await writeFile(report, writeHtml(inventedReport()))
})
afterAll(() => bundle.remove())

interface Time {
  readonly cpu: number
  readonly wall: number
}

async function timeOf(inputs: readonly string[]): Promise<Time> {
  const begun = performance.now()
  // Nothing of the environment: certificates that it names (NODE_EXTRA_CA_CERTS) take Node 80 ms to read.
  const env = { PATH: process.env.PATH ?? "" }
  const { code, err } = await ended(spawn(process.execPath, ["-r", sayCpu, ...inputs], { env }))
  const wall = performance.now() - begun
  expect(code).toBe(0)
  return { cpu: Number(err.trimEnd().split("\n").at(-1)), wall }
}

function median(times: readonly Time[], key: keyof Time): number {
  return times.map((time) => time[key]).sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

it("how long a command takes to start, beside Node with nothing to do", async () => {
  const { program } = bundle
  const bare = ["-e", "0"]
  const lines = [["--version"], ["--help"], ["check", "--help"], ["rules"], ["check", report, "--quiet"]]
  const times = new Map<readonly string[], Time[]>([bare, ...lines].map((line) => [line, []]))
  // In turn, so that whatever else the machine does meets all of them.
  for (let run = 0; run < runs; run += 1)
    for (const [line, all] of times) all.push(await timeOf(line === bare ? bare : [program, ...line]))
  const nothing = median(times.get(bare) ?? [], "cpu")
  for (const [line, all] of times) {
    const [cpu, wall] = [median(all, "cpu"), median(all, "wall")]
    const name = line === bare ? "node -e 0" : `gouji ${line.join(" ").replace(report, "report.html")}`
    process.stdout.write(
      `${name}: ${cpu.toFixed(0)} ms of a processor (×${(cpu / nothing).toFixed(1)}), ${wall.toFixed(0)} ms\n`,
    )
  }
}, 600_000)
