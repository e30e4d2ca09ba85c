import { createHash } from "node:crypto"
import { checkReading, type Reading, type Report } from "@gouji/core"
import { readPasted } from "@gouji/documents"
import { plainPage } from "@gouji/documents/testing"
import type { Facets, Published, ReportPage, Revision } from "../../src/data/responses.ts"
import { inventedReport, slippedReport, withSlips } from "./invented-report.ts"

const hash = (text: string) => createHash("sha256").update(text).digest("hex")

interface Kept extends Published {
  readonly revisions: readonly Revision[]
  readonly source: string
}

function keep(report: Report, options: { id: string; region: string; demo: boolean; revisions?: number }): Kept {
  const source = plainPage(report)
  const read = { ...readPasted(source) }
  read.source = { ...read.source, name: `${report.title}.html` }
  // What the fixtures mean by a cell that was not read is kept; writing a form prints such a cell blank.
  const cells = Object.fromEntries(Object.entries(read.report.cells).filter(([cell]) => cell in report.cells))
  const reading: Reading = { ...read, report: { ...read.report, cells } }
  const check = checkReading(reading, { asOf: "2025-02-10" })
  const count = (severity: string) => check.findings.filter((finding) => finding.severity === severity).length
  const revisions = Array.from(
    { length: options.revisions ?? 1 },
    (_, i): Revision => ({
      reportId: options.id,
      number: i + 1,
      hash: hash(`${options.id}-${i}`),
      previousHash: i === 0 ? null : hash(`${options.id}-${i - 1}`),
      publishedBy: null,
      publishedAt: `2025-02-${String(10 + i)}T02:30:00.000Z`,
      reason: i === 0 ? null : "更正表三数据",
      source: { name: reading.source.name, mediaType: "text/html", sha256: reading.source.sha256, size: source.length },
    }),
  )
  const newest = revisions.at(-1)
  if (!newest) throw new Error("no revision")
  return {
    id: options.id,
    agency: { id: hash(options.region), name: report.agency.name ?? "", region: options.region },
    year: report.year ?? 0,
    title: report.title,
    verdict: check.verdict,
    findings: { error: count("error"), warning: count("warning"), notice: count("notice") },
    revision: newest.number,
    publishedAt: newest.publishedAt,
    withdrawn: null,
    demo: options.demo,
    current: { ...newest, reading, check },
    revisions,
    source,
  }
}

function invented(): Kept[] {
  const [yunze, qinghe, xiling] = ["云泽县人民政府", "清禾县人民政府", "西陵县卫生健康局"]
  const of = (agency: string, year: number, seed: number) =>
    ({ agency, year, seed, form: year < 2021 ? "2019" : "2021" }) as const
  const unread = withSlips(inventedReport(of(xiling, 2024, 6)), {
    "requests/received/business": undefined,
    "requests/declined-repeat/total": undefined,
  })
  return [
    keep(slippedReport(of(yunze, 2024, 1)), { id: "r1", region: "青川市", demo: true, revisions: 2 }),
    keep(inventedReport(of(qinghe, 2024, 3)), { id: "r2", region: "青川市", demo: true }),
    keep(unread, { id: "r3", region: "海西州", demo: true }),
    keep(inventedReport(of(yunze, 2023, 2)), { id: "r4", region: "青川市", demo: true }),
    keep(inventedReport(of(qinghe, 2020, 4)), { id: "r5", region: "青川市", demo: true }),
  ]
}

/** An archive in memory, with invented reports: enough of the API for the pages to be tried on. */
export function fixtureArchive() {
  const kept = invented()
  const strip = ({ revisions: _, source: __, ...published }: Kept): Published => published
  return {
    facets: (): Facets => ({
      years: [...new Set(kept.map(({ year }) => year))].sort((a, b) => b - a),
      regions: [...new Set(kept.map(({ agency }) => agency.region ?? ""))],
      reports: kept.length,
      demo: true,
    }),
    list: (query: URLSearchParams): ReportPage => {
      const is = (name: string, value: string) => !query.get(name) || query.get(name) === value
      const found = kept.filter(
        (entry) =>
          is("year", String(entry.year)) &&
          is("region", entry.agency.region ?? "") &&
          is("verdict", entry.verdict) &&
          `${entry.agency.name}${entry.title}`.includes(query.get("text") ?? ""),
      )
      const start = Number(query.get("cursor") ?? 0)
      const items = found.slice(start, start + 4).map((entry) => {
        const { current: _, ...rest } = strip(entry)
        return rest
      })
      return { items, nextCursor: start + 4 < found.length ? String(start + 4) : null }
    },
    find: (id: string) => kept.find((entry) => entry.id === id),
    strip,
    add: (bytes: Uint8Array, _name: string, region: string) => {
      const { report } = readPasted(new TextDecoder().decode(bytes))
      const entry = keep(report, { id: `n${kept.length + 1}`, region, demo: false })
      kept.push(entry)
      return entry
    },
  }
}
