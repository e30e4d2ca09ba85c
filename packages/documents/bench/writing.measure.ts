import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { expect, it } from "vitest"
import { printableOf } from "../src/write/printable.ts"
import { reportFormats } from "../src/write/report-formats.ts"
import { writeVerified } from "../src/write/write-report.ts"
import { writers } from "../src/write/writers.ts"

const reports = fc.sample(arbitraryReport(), { seed: 17, numRuns: 10 })
const rounds = 3

/** Runs through all reports a few times, once to warm up, and says how many a second of processor time are done. */
async function rate(work: (report: (typeof reports)[number]) => unknown): Promise<number> {
  for (const report of reports) await work(report)
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) for (const report of reports) await work(report)
  const { user, system } = process.cpuUsage(before)
  return (reports.length * rounds * 1e6) / (user + system)
}

const shown = (perSecond: number) => perSecond.toFixed(perSecond < 10 ? 1 : 0)

it("measures how many reports are written a second, alone and with reading back", async () => {
  const lines: string[] = []
  for (const { id } of reportFormats) {
    const write = await writers[id]()
    const [report] = reports
    if (!report) throw new Error("no sample")
    const { bytes } = await write(printableOf(report).report, {})
    const alone = await rate((one) => write(one, {}))
    const verified = await rate((one) => writeVerified(one, id))
    lines.push(`| ${id} | ${Math.round(bytes.length / 1024)} kB | ${shown(alone)} | ${shown(verified)} |`)
  }
  const head = "| format | size | written a second of processor time | written and read back |"
  process.stdout.write(`\n${[head, "|---|--:|--:|--:|", ...lines].join("\n")}\n\n`)
  expect(lines).toHaveLength(reportFormats.length)
})
