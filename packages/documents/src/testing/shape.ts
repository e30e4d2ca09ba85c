import type { Report } from "@gouji/core"
import type { Hand } from "./print.ts"

/** A format and layout in which reports are found. One small declaration in a file of its own, listed in `shapes.ts`. */
export interface Shape {
  /** The format first: tables are sorted by it. */
  readonly name: string
  readonly print: (report: Report, hand: Hand) => string | Uint8Array | Promise<Uint8Array>
}

/** The bytes of a report in a shape. */
export async function printShape(shape: Shape, report: Report, hand: Hand): Promise<Uint8Array> {
  const printed = await shape.print(report, hand)
  return typeof printed === "string" ? new TextEncoder().encode(printed) : printed
}
