import { type CellId, cellsOf, checkReport, emptyReport, type Reading, type Report, tableIds } from "@gouji/core"
import type { Publication } from "../archive.ts"
import { digest } from "../canonical-digest.ts"

/** What a sample may differ in. */
export interface SampleOptions {
  readonly agency?: string | null
  readonly year?: number | null
  readonly title?: string | null
  /** Figures that are not 0. */
  readonly figures?: Partial<Record<CellId, number | string | null>>
  readonly paragraph?: string
  readonly source?: string
}

function sampleReport(options: SampleOptions): Report {
  const { agency = "砚溪县示例局", year = 2024, title = "砚溪县示例局2024年政府信息公开工作年度报告" } = options
  const cells = tableIds.flatMap((table) => cellsOf("2021", table).map((cell) => [cell.id, 0] as const))
  return {
    ...emptyReport(),
    agency: { name: agency, id: null },
    year,
    title,
    forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
    cells: { ...Object.fromEntries(cells), ...options.figures },
    sections: [
      {
        id: "overview",
        heading: "一、总体情况",
        paragraphs: [options.paragraph ?? "“逐项”核对𠮷、㐂与ＡＢＣ，一字不差。"],
      },
    ],
    issuedOn: "2025-01-20",
  }
}

/** The publication around a sample report. */
type Around = Partial<Omit<Publication, "reading" | "check" | "source" | "year">>

/** A publication of an invented report, made by hand: the store knows nothing of documents. */
export function samplePublication(options: SampleOptions & Around = {}): Publication {
  const { agencyName, region, division, reason, demo, publishedAt = "2025-01-21T02:03:04.567Z" } = options
  const report = sampleReport(options)
  const source = new TextEncoder().encode(options.source ?? `源文件 ${JSON.stringify(report)}`)
  const reading: Reading = {
    report,
    places: { "requests/received/total": { block: 3, row: 4, column: 9, page: null, text: "０" } },
    warnings: [{ code: "encoding-assumed", place: null, cells: [], expected: null, found: "gb18030" }],
    source: { name: "年度报告（终稿）.html", mediaType: "text/html", sha256: digest(source) },
    reader: "sample",
  }
  return {
    reading,
    check: checkReport(report, { asOf: "2025-01-21" }),
    source,
    publishedAt,
    ...(agencyName === undefined ? {} : { agencyName }),
    ...(region === undefined ? {} : { region }),
    ...(division === undefined ? {} : { division }),
    ...(reason === undefined ? {} : { reason }),
    ...(demo === undefined ? {} : { demo }),
  }
}
