import { formOf, type Report, type Scope, type SectionId, sectionIds } from "@gouji/core"
import type { Sheet } from "./sheet.ts"
import { cellsOfSheet } from "./sheet.ts"

/** What a report says beside its tables, as it is being written. */
export interface Words {
  readonly agency: string
  readonly agencyId: string | null
  readonly year: string
  readonly scope: Scope | null
  /** `null`: the title that agency and year make. */
  readonly title: string | null
  readonly issuedOn: string
  readonly opening: string
  readonly headings: Readonly<Record<SectionId, string>>
  readonly texts: Readonly<Record<SectionId, string>>
}

const each = <T>(make: (id: SectionId) => T) =>
  Object.fromEntries(sectionIds.map((id) => [id, make(id)])) as Record<SectionId, T>

/** The six headings as the form prints them. */
const printed = each((id) => formOf("2021").sections.find((section) => section.id === id)?.label ?? "")

export function blankWords(year: number): Words {
  return {
    agency: "",
    agencyId: null,
    year: String(year),
    scope: null,
    title: null,
    issuedOn: "",
    opening: "",
    headings: printed,
    texts: each(() => ""),
  }
}

const lines = (paragraphs: readonly string[] | undefined) => (paragraphs ?? []).join("\n")

/** The paragraphs of a text, with the place in it where each begins. */
export function paragraphsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const trimmed = line.trim()
    return trimmed === "" ? [] : [{ text: trimmed, start: index + line.indexOf(trimmed) }]
  })
}

const texts = (text: string) => paragraphsOf(text).map((paragraph) => paragraph.text)

/** What reports are called, as far as agency and year are known. */
export function proposedTitle({ agency, year }: Pick<Words, "agency" | "year">): string | null {
  const [name, of] = [agency.trim(), yearOf(year)]
  return name === "" || of === null ? null : `${name}${of}年政府信息公开工作年度报告`
}

/** The words of a report that was made elsewhere. */
export function wordsOf(report: Report): Words {
  const find = (id: SectionId) => report.sections.find((section) => section.id === id)
  const words = {
    agency: report.agency.name ?? "",
    agencyId: report.agency.id,
    year: report.year === null ? "" : String(report.year),
    scope: report.scope,
    issuedOn: report.issuedOn ?? "",
    opening: lines(report.opening),
    headings: each((id) => find(id)?.heading ?? printed[id]),
    texts: each((id) => lines(find(id)?.paragraphs)),
  }
  return { ...words, title: report.title === proposedTitle(words) ? null : report.title }
}

/** A year as the report may have it; `null` where it is none. */
export function yearOf(text: string): number | null {
  const year = Number(text.normalize("NFKC").trim())
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null
}

/** The report that sheet and words make. Cells without a figure are not in it. `cells`: the sheet's, where they are known. */
export function reportOf(sheet: Sheet, words: Words, cells = cellsOfSheet(sheet)): Report {
  const opening = texts(words.opening)
  return {
    schema: "gouji/report@1",
    agency: { name: words.agency.trim() || null, id: words.agencyId },
    year: yearOf(words.year),
    title: words.title?.trim() || proposedTitle(words),
    scope: words.scope,
    forms: { ...sheet.forms },
    cells,
    ...(opening.length > 0 && { opening }),
    sections: sectionIds.map((id) => ({ id, heading: words.headings[id], paragraphs: texts(words.texts[id]) })),
    issuedOn: words.issuedOn || null,
  }
}
