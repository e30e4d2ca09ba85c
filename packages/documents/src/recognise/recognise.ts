import {
  Failure,
  type FormId,
  formOf,
  type Place,
  type Reading,
  type Report,
  type Section,
  type TableId,
  tableIds,
  type Warning,
} from "@gouji/core"
import type { Block, Document } from "../document.ts"
import { blankTable } from "./blank-table.ts"
import { type Identity, identify, isSignature } from "./identity.ts"
import { invisibleSigns } from "./invisible-signs.ts"
import { openingOf } from "./opening.ts"
import { privateOutside } from "./private-outside.ts"
import { readAcross } from "./read-across.ts"
import { readTable } from "./read-table.ts"
import { type Record, RecordBuilder } from "./records.ts"
import { reshape } from "./reshape.ts"
import { findScope } from "./scope.ts"
import { findHeadings, type Heading, isHeadingOf, readSections } from "./sections.ts"
import { hasLostBlanks } from "./settle-runs.ts"
import { demandOneReport } from "./several-reports.ts"
import { strayHeadings } from "./stray-headings.ts"
import { type TableReading, warning } from "./table-reading.ts"
import { unfold } from "./unfold.ts"
import { standingLines } from "./upright-table.ts"
import { compareVersions, mayBeTable } from "./versions.ts"

/** The lines of a document's blocks, from one on. */
function recordsOf(blocks: readonly Block[], from = 0): readonly Record[] {
  const builder = new RecordBuilder()
  blocks.slice(from).forEach((block, index) => {
    builder.add(block, from + index)
  })
  return builder.end()
}

/** A document's lines, and where its parts begin. */
interface Parted {
  readonly blocks: readonly Block[]
  readonly records: readonly Record[]
  readonly headings: readonly Heading[]
}

/** The lines between a section's heading and the next one; all lines where the section has no heading. */
function within({ records, headings }: Parted, id: Heading["id"]): readonly Record[] {
  const index = headings.findIndex((heading) => heading.id === id)
  const start = headings[index]?.block
  if (start === undefined) return records
  const end = headings[index + 1]?.block ?? Number.POSITIVE_INFINITY
  return records.filter((record) => record.place.block >= start && record.place.block < end)
}

/** The lines outside of a part that may be a table; none where they are not. Those behind it know nothing of the headers in it. */
function tableOutside({ blocks, records }: Parted, near: readonly Record[], id: TableId): readonly Record[] {
  const [first = 0, last = 0] = [near[0]?.place.block, near.at(-1)?.place.block]
  const before = records.filter((record) => record.place.block < first)
  const behind = records.filter((record) => record.place.block > last)
  // Where nothing names the table even with all that stands above it, the lines need not be made anew.
  if (!mayBeTable(id, [...before, ...behind])) return []
  const rest = behind.length === 0 ? before : [...before, ...recordsOf(blocks, last + 1)]
  return mayBeTable(id, rest) ? rest : []
}

/** Whether the heading of a part stands again over a table outside of it. A table of contents names it in front. */
function isHeadedAgain({ blocks, headings }: Parted, id: Heading["id"], { blocks: used }: TableReading): boolean {
  const own = headings.find((heading) => heading.id === id)?.block ?? -1
  const [first, last] = [Math.min(...used), Math.max(...used)]
  return blocks.slice(first > own ? own + 1 : 0, last).some((block) => isHeadingOf(block, id))
}

/**
 * A table is looked for under its heading first; not found there, in the whole document. What was found under its
 * heading is held against what else the document has of it.
 */
function inSectionOrAnywhere(
  parted: Parted,
  id: TableId,
  read: (records: readonly Record[]) => TableReading,
): TableReading {
  const near = within(parted, id)
  const found = read(near)
  if (near.length === parted.records.length) return found
  if (found.form === null) return read(parted.records)
  const rest = tableOutside(parted, near, id)
  const other = rest.length > 0 ? read(rest) : null
  if (other && other.figures.size > 0) compareVersions(found, other, !isHeadedAgain(parted, id, other))
  return found
}

function readTables(parted: Parted, year: number | null): TableReading[] {
  const fallback: FormId | null = year === null ? null : year >= 2021 ? "2021" : "2019"
  const standing = standingLines(parted.records, fallback ?? "2021")
  const lying =
    standing.size === 0 ? parted : { ...parted, records: parted.records.filter((record) => !standing.has(record)) }
  const read = (table: "disclosure" | "requests", form: FormId | null) =>
    inSectionOrAnywhere(lying, table, (lines) => readTable(table, lines, form))
  const disclosure = read("disclosure", null)
  const requests = read("requests", disclosure.form ?? fallback)
  // Table four is alike in both forms and takes the form of table two.
  const form = disclosure.form ?? requests.form ?? fallback ?? "2021"
  const mayCut = !hasLostBlanks(requests)
  const remedies = inSectionOrAnywhere(parted, "remedies", (lines) => readAcross("remedies", lines, form, mayCut))
  return [disclosure, requests, remedies]
}

/** Tables that were not found, as far as they are printed blank. */
function withBlank(document: Document, headings: readonly Heading[], tables: readonly TableReading[]): TableReading[] {
  const others = (own: TableReading) => tables.filter((table) => table !== own)
  return tables.map((own) => (own.form === null && blankTable(document, headings, own.table, others(own))) || own)
}

function missingSections(sections: readonly Section[], stray: readonly Warning[]): Warning[] {
  const present = new Set(sections.map((section) => section.id))
  return formOf("2021")
    .sections.filter(({ id, label }) => !present.has(id) && !stray.some(({ expected }) => expected === label))
    .map((section) => warning("section-missing", { expected: section.label }))
}

function identityWarnings(identity: Identity): Warning[] {
  return [
    ...(identity.title === null ? [warning("title-missing")] : []),
    ...(identity.agency === null ? [warning("agency-missing")] : []),
    ...(identity.year === null ? [warning("year-missing")] : []),
  ]
}

const isSentence = (line: string) => /[。！；]$/.test(line)

/** The last part ends before its signature; what a page has behind that is no prose of the report. */
function withoutSignature(sections: readonly Section[], identity: Identity): Section[] {
  return sections.map((section, index) => {
    const lines = section.paragraphs
    const last = lines.findLastIndex((line) => isSignature(line, identity))
    if (index < sections.length - 1 || last < 0 || lines.slice(last).some(isSentence)) return section
    let first = last
    while (first > 0 && isSignature(lines[first - 1] ?? "", identity)) first -= 1
    return { ...section, paragraphs: lines.slice(0, first) }
  })
}

/**
 * Aligns a document with the forms: tables by label, order, group and position together, prose by its headings.
 * A figure is either what the document prints, or it is not given and a warning says why and where.
 * Throws `not-a-report` where nothing of an annual report is in it, `several-reports` where there is more than one.
 */
export function recognise(folded: Document): Pick<Reading, "report" | "places" | "warnings"> {
  const { blocks, origin } = unfold(folded)
  const document: Document = { ...folded, blocks }
  const placed = (place: Place): Place => ({ ...place, block: origin[place.block] ?? place.block })
  const headings = findHeadings(document.blocks)
  const identity = identify(document, headings)
  const records = reshape(recordsOf(document.blocks))
  demandOneReport(document.blocks, (from, to) => {
    const lines = records.filter(({ place }) => place.block >= from && place.block < to)
    return tableIds.some((table) => mayBeTable(table, lines))
  })
  const found = readTables({ blocks: document.blocks, records, headings }, identity.year)
  const tables = withBlank(document, headings, found)
  if (tables.every((table) => table.form === null) && identity.title === null && headings.length < 2) {
    throw new Failure("not-a-report")
  }
  const used = new Set(tables.flatMap((table) => [...table.blocks]))
  const sections = withoutSignature(readSections(document.blocks, headings, used), identity)
  const stray = strayHeadings(document.blocks, headings)
  const opening = openingOf(document.blocks, headings)
  const [disclosure, requests, remedies] = tables.map((table) => table.form)
  const report: Report = {
    schema: "gouji/report@1",
    agency: { name: identity.agency, id: null },
    year: identity.year,
    title: identity.title,
    scope: findScope(sections),
    forms: { disclosure: disclosure ?? null, requests: requests ?? null, remedies: remedies ?? null },
    cells: Object.fromEntries(tables.flatMap((table) => [...table.figures])),
    ...(opening.length > 0 && { opening }),
    sections,
    issuedOn: identity.issuedOn,
  }
  return {
    report,
    places: Object.fromEntries(
      tables.flatMap((table) => [...table.places].map(([cell, place]) => [cell, placed(place)])),
    ),
    warnings: [
      ...document.warnings,
      ...identityWarnings(identity),
      ...stray,
      ...missingSections(sections, stray),
      ...tables.flatMap((table) => table.warnings),
      ...privateOutside(document, report),
      ...invisibleSigns(document, used, identity),
    ].map((entry) => ({ ...entry, place: entry.place && placed(entry.place) })),
  }
}
