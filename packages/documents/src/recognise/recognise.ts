import {
  Failure,
  type FormId,
  formOf,
  type Place,
  type Reading,
  type Report,
  type Section,
  type Warning,
} from "@gouji/core"
import type { Document } from "../document.ts"
import { type Identity, identify, isSignature } from "./identity.ts"
import { openingOf } from "./opening.ts"
import { privateOutside } from "./private-outside.ts"
import { readAcross } from "./read-across.ts"
import { readTable } from "./read-table.ts"
import { type Record, RecordBuilder } from "./records.ts"
import { findScope } from "./scope.ts"
import { findHeadings, type Heading, readSections } from "./sections.ts"
import { strayHeadings } from "./stray-headings.ts"
import { type TableReading, warning } from "./table-reading.ts"
import { unfold } from "./unfold.ts"

function recordsOf(document: Document): readonly Record[] {
  const builder = new RecordBuilder()
  document.blocks.forEach((block, index) => {
    builder.add(block, index)
  })
  return builder.end()
}

/** The lines between a section's heading and the next one; all lines where the section has no heading. */
function within(records: readonly Record[], headings: readonly Heading[], id: Heading["id"]): readonly Record[] {
  const index = headings.findIndex((heading) => heading.id === id)
  const start = headings[index]?.block
  if (start === undefined) return records
  const end = headings[index + 1]?.block ?? Number.POSITIVE_INFINITY
  return records.filter((record) => record.place.block >= start && record.place.block < end)
}

/** A table is looked for under its heading first; not found there, in the whole document. */
function inSectionOrAnywhere(
  records: readonly Record[],
  headings: readonly Heading[],
  id: Heading["id"],
  read: (records: readonly Record[]) => TableReading,
): TableReading {
  const near = within(records, headings, id)
  const found = read(near)
  if (found.form !== null || near.length === records.length) return found
  return read(records)
}

function readTables(records: readonly Record[], headings: readonly Heading[], year: number | null): TableReading[] {
  const fallback: FormId | null = year === null ? null : year >= 2021 ? "2021" : "2019"
  const disclosure = inSectionOrAnywhere(records, headings, "disclosure", (lines) =>
    readTable("disclosure", lines, null),
  )
  const requests = inSectionOrAnywhere(records, headings, "requests", (lines) =>
    readTable("requests", lines, disclosure.form ?? fallback),
  )
  // Table four is alike in both forms and takes the form of table two.
  const form = disclosure.form ?? requests.form ?? fallback ?? "2021"
  const remedies = inSectionOrAnywhere(records, headings, "remedies", (lines) => readAcross("remedies", lines, form))
  return [disclosure, requests, remedies]
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
 * Throws `not-a-report` where nothing of an annual report is in it.
 */
export function recognise(folded: Document): Pick<Reading, "report" | "places" | "warnings"> {
  const { blocks, origin } = unfold(folded)
  const document: Document = { ...folded, blocks }
  const placed = (place: Place): Place => ({ ...place, block: origin[place.block] ?? place.block })
  const headings = findHeadings(document.blocks)
  const identity = identify(document, headings)
  const tables = readTables(recordsOf(document), headings, identity.year)
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
    ].map((entry) => ({ ...entry, place: entry.place && placed(entry.place) })),
  }
}
