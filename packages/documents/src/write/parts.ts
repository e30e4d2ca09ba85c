import { type Layout, layoutOf, type Report, type TableId, tableIds } from "@gouji/core"
import { chineseDate } from "./chinese-date.ts"

/** A printed report from top to bottom. */
export type Part =
  | { readonly kind: "title" | "heading" | "paragraph" | "agency" | "date"; readonly text: string }
  | { readonly kind: "table"; readonly table: TableId; readonly layout: Layout }

/** Who signs and when: the last lines of a report. */
export function signatureOf({ agency, issuedOn }: Report): readonly Part[] {
  return [
    ...(agency.name === null ? [] : [{ kind: "agency", text: agency.name } as const]),
    ...(issuedOn === null ? [] : [{ kind: "date", text: chineseDate(issuedOn) } as const]),
  ]
}

/** The parts of a report that was made printable, in the order of the form. A table stands behind the text of its part. */
export function partsOf(report: Report): readonly Part[] {
  const sections = report.sections.flatMap(({ id, heading, paragraphs }): Part[] => {
    const table = tableIds.find((candidate) => candidate === id)
    const form = table === undefined ? null : report.forms[table]
    return [
      { kind: "heading", text: heading },
      ...paragraphs.map((text) => ({ kind: "paragraph", text }) as const),
      ...(table !== undefined && form !== null
        ? [{ kind: "table", table, layout: layoutOf(form, table) } as const]
        : []),
    ]
  })
  return [
    { kind: "title", text: report.title ?? "" },
    ...(report.opening ?? []).map((text) => ({ kind: "paragraph", text }) as const),
    ...sections,
    ...signatureOf(report),
  ]
}
