import { cellsOf, emptyReport } from "../forms/index.ts"
import { type Figure, type FormId, type Report, tableIds } from "../report/index.ts"

/** For tests: an invented body's report in which nothing happened, with what is said otherwise. */
export function inventedMember(
  name: string,
  cells: Readonly<Record<string, Figure | undefined>> = {},
  { form = "2021" as FormId, ...change }: Partial<Report> & { readonly form?: FormId } = {},
): Report {
  const zeros = tableIds.flatMap((table) => cellsOf(form, table)).map((cell): [string, Figure] => [cell.id, 0])
  const all = Object.entries({ ...Object.fromEntries(zeros), ...cells })
  return {
    ...emptyReport(),
    agency: { name, id: null },
    year: 2024,
    forms: { disclosure: form, requests: form, remedies: form },
    cells: Object.fromEntries(all.filter((entry): entry is [string, Figure] => entry[1] !== undefined)),
    ...change,
  }
}
