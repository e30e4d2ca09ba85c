import { cellsOf, formOf, type Report, type Section, sectionIds, type TableId, tableIds } from "@gouji/core"
import { fold } from "../readers/html-text.ts"
import { splitParagraph } from "./split-paragraph.ts"
import { unwritableSigns } from "./unwritable-signs.ts"
import type { WriteNote } from "./write-note.ts"

/** A report as it is going to be printed: what the file says, and what is to be read in it again. */
export interface Printable {
  readonly report: Report
  readonly notes: readonly WriteNote[]
}

/** Texts as a document can hold them: white space folded, as every reader does, and signs that no file holds replaced. */
class Texts {
  replaced = 0

  readonly of = (text: string): string =>
    fold(
      text.replace(unwritableSigns, () => {
        this.replaced += 1
        return "\ufffd"
      }),
    )

  readonly all = (texts: readonly string[]): string[] => texts.map(this.of).filter((text) => text !== "")
}

/** The title that a report has, or would have. */
function titleOf({ title, agency, year }: Report): string {
  return title ?? `${agency.name ?? ""}${year === null ? "" : `${year}年`}政府信息公开工作年度报告`
}

const isTable = (id: string): id is TableId => tableIds.some((table) => table === id)

/** The parts in the form's order, each once; a table stands under the form's heading where the report gives it none. */
function sectionsOf(report: Report, texts: Texts): Section[] {
  return sectionIds.flatMap((id): Section[] => {
    const own = report.sections.filter((section) => section.id === id)
    if (own.length === 0 && !(isTable(id) && report.forms[id] !== null)) return []
    const label = formOf("2021").sections.find((section) => section.id === id)?.label ?? ""
    const heading = texts.of(own[0]?.heading ?? "") || label
    return [{ id, heading, paragraphs: texts.all(own.flatMap((section) => section.paragraphs)) }]
  })
}

function countAbsent(report: Report): number {
  return tableIds.reduce((sum, table) => {
    const form = report.forms[table]
    const cells = form === null ? [] : cellsOf(form, table)
    return sum + cells.filter((cell) => report.cells[cell.id] === undefined).length
  }, 0)
}

const note = (code: WriteNote["code"], count: number): WriteNote[] => (count > 0 ? [{ code, count }] : [])

/** Makes of a report what a document can print of it. `longest`: the most signs that a paragraph may have. */
export function printableOf(report: Report, longest = Number.POSITIVE_INFINITY): Printable {
  const texts = new Texts()
  let split = 0
  const pieces = (paragraph: string): string[] => {
    if (paragraph.length <= longest) return [paragraph]
    split += 1
    return splitParagraph(paragraph, longest)
  }
  const { name } = report.agency
  const opening = texts.all(report.opening ?? []).flatMap(pieces)
  const { opening: _, ...rest } = report
  const printed: Report = {
    ...rest,
    agency: { ...report.agency, name: name === null ? null : texts.of(name) },
    title: texts.of(titleOf(report)),
    ...(opening.length > 0 && { opening }),
    sections: sectionsOf(report, texts).map((section) => ({
      ...section,
      paragraphs: section.paragraphs.flatMap(pieces),
    })),
  }
  const notes = [
    ...note("blank-for-absent", countAbsent(report)),
    ...note("signs-replaced", texts.replaced),
    ...note("paragraphs-split", split),
  ]
  return { report: printed, notes }
}
