import { cellsOf, figureSchema, measuresOf, type Reading, type Report, readingSchema, tableIds } from "@gouji/core"
import { conform } from "./conform.ts"
import { formsText } from "./figures/forms-text.ts"
import { isPlain } from "./is-plain.ts"

const addresses = new Map<string, ReadonlySet<string>>()

/** The cells that tables have under their forms. */
function addressesUnder(forms: Report["forms"]): ReadonlySet<string> {
  const name = formsText(forms)
  const known = addresses.get(name)
  if (known) return known
  const made = new Set(
    tableIds.flatMap((table) => {
      const form = forms[table]
      return form === null ? [] : cellsOf(form, table).map(({ id }) => id)
    }),
  )
  addresses.set(name, made)
  return made
}

/** Whether all of these are cells that the forms have, with figures. */
function areKnown(cells: Readonly<Record<string, unknown>>, forms: Report["forms"]): cells is Report["cells"] {
  const known = addressesUnder(forms)
  for (const address of Object.keys(cells)) {
    if (!known.has(address)) return false
    const figure = cells[address]
    if (figure !== null && !Number.isSafeInteger(figure) && !figureSchema.safeParse(figure).success) return false
  }
  return true
}

const objectIn = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === "object" && value !== null && isPlain(value) && Object.getOwnPropertySymbols(value).length === 0
    ? (value as Record<string, unknown>)
    : null

/** A reading all of whose cells its forms have; `null`: it is none, or somebody must look closer. */
function quickReading(value: unknown): Reading | null {
  const reading = objectIn(value)
  const report = reading && objectIn(reading.report)
  const cells = report && objectIn(report.cells)
  if (!cells) return null
  const { data } = readingSchema.safeParse({ ...reading, report: { ...report, cells: {} } })
  if (!data) return null
  const copy = { ...cells }
  return areKnown(copy, data.report.forms) ? { ...data, report: { ...data.report, cells: copy } } : null
}

/**
 * What `readingSchema` makes of a reading, whose cells its forms have. Nearly all reports have hundreds of cells that the
 * forms name: those are looked up, which takes a sixth of the time of holding each against the schema. What is not found
 * there goes to the schema as a whole, so that it alone says what is refused, and why. Throws `report-invalid`.
 */
export function conformReading(value: unknown): Reading {
  const quick = quickReading(value)
  if (quick) return quick
  const reading = conform(readingSchema, value, "/reading")
  // The schema has looked at the report; which cells there are, its forms say.
  measuresOf(reading.report)
  return reading
}
