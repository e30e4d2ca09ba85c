import { formOf, type Report, tableIds } from "@gouji/core"
import pc from "picocolors"
import type { Context } from "../context.ts"
import { type Mark, tableLines } from "./table-lines.ts"

/** The tables that a report has, each under its title. */
export function reportTables(context: Context, report: Report, mark?: Mark): string[] {
  const paint = pc.createColors(context.colours)
  return tableIds.flatMap((table) => {
    const form = report.forms[table]
    if (form === null) return []
    const { title } = formOf(form).tables[table]
    const name = paint.bold(context.language === "en" ? title.en : title.label)
    return [`${name}  ${context.texts.screen.form(form)}`, ...tableLines(context, report, form, table, mark), ""]
  })
}
