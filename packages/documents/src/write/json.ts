import { cellsOf, type Figure, jsonText, type Report, reportSchema, tableIds } from "@gouji/core"

/** A report's own JSON in the one order of its keys: those of the schema, and cells as the forms print them. */
export function writeJson(report: Report): string {
  const cells = tableIds.flatMap((table) => {
    const form = report.forms[table]
    return (form === null ? [] : cellsOf(form, table)).flatMap(({ id }): [string, Figure][] => {
      const figure = report.cells[id]
      return figure === undefined ? [] : [[id, figure]]
    })
  })
  return jsonText(reportSchema.parse({ ...report, cells: Object.fromEntries(cells) }))
}
