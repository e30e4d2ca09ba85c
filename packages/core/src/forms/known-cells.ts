import { type Figure, figureSchema, type Report } from "../report/index.ts"
import type { Measure } from "./define-form.ts"
import { inKind } from "./in-kind.ts"
import { measuresUnder } from "./measures-under.ts"

/** Cells as many reports give them: the same addresses in the same order. */
interface Shape {
  readonly measures: ReadonlyMap<string, Measure>
  readonly addresses: readonly string[]
  /** All of them zero. Copying it and putting in what is not takes a fifth of the time of copying cells one by one. */
  readonly zeros: Readonly<Record<string, Figure>>
}

// One shape is kept for each number of cells: reports come in rows of the same.
const shapes = new Map<number, Shape>()

function makeShape(measures: Shape["measures"], addresses: readonly string[]): Shape | null {
  if (!addresses.every((address) => measures.has(address))) return null
  const shape = { measures, addresses, zeros: Object.fromEntries(addresses.map((address) => [address, 0])) }
  shapes.set(addresses.length, shape)
  return shape
}

function shapeOf(measures: Shape["measures"], addresses: readonly string[]): Shape | null {
  const known = shapes.get(addresses.length)
  if (known?.measures !== measures) return makeShape(measures, addresses)
  for (let at = 0; at < addresses.length; at += 1) {
    if (known.addresses[at] !== addresses[at]) return makeShape(measures, addresses)
  }
  return known
}

/**
 * A copy of cells that are all among those of the forms, each figure in its kind; `null`: one is not, or is no figure,
 * and the schema must say which.
 */
export function knownCells(cells: object, forms: Report["forms"]): Report["cells"] | null {
  const measures = measuresUnder(forms)
  const given = cells as Readonly<Record<string, unknown>>
  const shape = shapeOf(measures, Object.keys(given))
  if (shape === null) return null
  const copy = { ...shape.zeros }
  for (const address of shape.addresses) {
    const figure = given[address]
    if (figure === 0) {
      if (measures.get(address) === "amount") copy[address] = "0"
      continue
    }
    if (figure !== null && !Number.isSafeInteger(figure) && !figureSchema.safeParse(figure).success) return null
    copy[address] = inKind(figure as Figure, measures.get(address) as Measure)
  }
  return copy
}
