import { areAlike, type HeaderOrder, isSumOfOthers } from "./header-order.ts"
import type { Value } from "./records.ts"
import type { Row } from "./row-labels.ts"

/** A line whose header stands in another order than the form's: its values below the header, and in the form's order. */
export interface TwoOrders {
  readonly row: Row
  readonly below: readonly Value[]
  readonly turned: readonly Value[]
}

/**
 * Which order the lines of a table prove together: that of the `header`, or the `form`'s; `none` where they say too little;
 * `both` where they contradict each other, or the header.
 */
export type ProvenOrder = "header" | "form" | "none" | "both"

/** What is known of the order of a block of rows: what its header says, and what its lines prove. */
export interface Orders {
  readonly named: HeaderOrder
  readonly proven: ProvenOrder
}

export const ownOrder: Orders = { named: "own", proven: "none" }

/** So many lines must add up in one order alone. */
const fewest = 3
/** For one line that adds up by chance in the other order, so many must in this. */
const ahead = 8

/** Whether the last of a line's values is another one, so that its sum tells the orders apart. */
export const movesSum = ({ below, turned }: TwoOrders) => below.at(-1) !== turned.at(-1)

/**
 * Judges the order of a table's columns by all of its lines. A line that does not add up is in the order of those that do:
 * they must be most of them, and add up in one order alone. Only where the header may be read as the form's can the form's
 * order be proven.
 */
export function provenOrder(lines: readonly TwoOrders[], named: HeaderOrder): ProvenOrder {
  const telling = lines.filter((line) => movesSum(line) && !areAlike(line.below))
  const told = telling.map(({ row, below, turned }) => ({
    header: isSumOfOthers(row, below),
    form: isSumOfOthers(row, turned),
  }))
  const header = told.filter((line) => line.header && !line.form).length
  const form = told.filter((line) => line.form && !line.header).length
  const [more, less] = [Math.max(header, form), Math.min(header, form)]
  if (less * ahead > more || (form > header && named !== "own")) return "both"
  const neither = told.filter((line) => !line.header && !line.form).length
  if (more < fewest || more < neither + less) return "none"
  return header > form ? "header" : "form"
}
