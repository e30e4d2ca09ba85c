import { figureSchema, measuresOf, measuresUnder, type Reading, type Report, readingSchema } from "@gouji/core"
import { conform } from "./conform.ts"
import { isPlain } from "./is-plain.ts"

/** Whether all of these are cells that the forms have, with figures. */
function areKnown(cells: Readonly<Record<string, unknown>>, forms: Report["forms"]): cells is Report["cells"] {
  const known = measuresUnder(forms)
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
