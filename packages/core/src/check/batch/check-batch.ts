import { emptyReport } from "../../forms/index.ts"
import type { Figure, Report } from "../../report/index.ts"
import { rules } from "../../rules/index.ts"
import { evaluate } from "../evaluate.ts"
import type { Batch } from "./batch.ts"
import { absent, blank } from "./codes.ts"
import { tidy } from "./generated/tidy.ts"
import { isCompiled } from "./is-compiled.ts"
import { Pairs } from "./pairs.ts"
import type { PlannedSum, TablePlan } from "./plan.ts"

/** A place of a rule that a batch's outcomes speak of by number. */
export interface BatchPlace {
  readonly rule: string
  readonly at: string
}

export interface BatchOutcomes {
  readonly places: readonly BatchPlace[]
  /** Pairs of report and place, both by index: where a rule is broken. */
  readonly broken: Int32Array
  /** The same for what could not be told. */
  readonly unknown: Int32Array
}

const arithmetic = rules.filter(isCompiled)

class Numbering {
  readonly places: BatchPlace[] = []
  readonly #numbers = new Map<string, number>()

  of(rule: string, at: string): number {
    const key = `${rule}@${at}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.places.length)
    return this.places.push({ rule, at }) - 1
  }
}

function add(rows: Int32Array, o: number, cells: readonly number[]): number {
  let sum = 0
  for (const cell of cells) sum += rows[o + cell] as number
  return sum
}

const isBelow = ({ expected, found }: Pick<PlannedSum, "expected" | "found">, rows: Int32Array, o: number) =>
  add(rows, o, found) < add(rows, o, expected)

const holds = ({ expected, found }: PlannedSum, rows: Int32Array, o: number) =>
  add(rows, o, expected) === add(rows, o, found)

/** Whether every cell has a figure of its kind: then only sums can be wrong. */
function isFilled({ measures }: TablePlan, rows: Int32Array, o: number): boolean {
  return measures.every((measure, index) => {
    const figure = rows[o + index] as number
    return measure === "change" ? figure > absent : figure >= 0
  })
}

function decode({ cells, measures }: TablePlan, rows: Int32Array, o: number, into: Record<string, Figure>): void {
  cells.forEach((cell, index) => {
    const figure = rows[o + index] as number
    if (figure === absent) return
    into[cell] = figure === blank ? null : measures[index] === "amount" ? String(figure) : figure
  })
}

/**
 * The arithmetic rules over a batch, with the same outcomes as the interpreter has for each report. Tidy reports cost
 * next to nothing; what is odd in more than a sum (blanks, negative figures, figures that do not fit) goes to the
 * interpreter itself.
 */
export function checkBatch(batch: Batch): BatchOutcomes {
  const { rows, width, count, tables, exact } = batch
  const [broken, unknown] = [new Pairs(), new Pairs()]
  const numbering = new Numbering()
  const interpret = (index: number, cells: Report["cells"]) => {
    const report = { ...emptyReport(), forms: batch.forms, cells }
    for (const rule of arithmetic) {
      const outcomes = evaluate(rule, { report, warnings: null, lastYear: null, members: null, asOf: "" })
      if (typeof outcomes === "string") continue
      for (const { at, outcome } of outcomes) {
        if (outcome === "holds") continue
        const pairs = outcome === "broken" ? broken : unknown
        pairs.push(index, numbering.of(rule.id, at))
      }
    }
  }
  const tests = tables.map(({ plan, offset }) => ({
    plan,
    offset,
    isTidy: tidy[plan.table][plan.form],
    numbers: plan.sums.map(({ rule, at }) => numbering.of(rule, at)),
    boundNumbers: plan.bounds.map(({ rule, at }) => numbering.of(rule, at)),
  }))
  for (let index = 0; index < count; index += 1) {
    const start = index * width
    if (exact.size > 0 && exact.has(index)) {
      interpret(index, exact.get(index) ?? {})
      continue
    }
    const untidy = tests.filter(({ isTidy, offset }) => !isTidy(rows, start + offset))
    if (untidy.length === 0) continue
    if (untidy.every(({ plan, offset }) => isFilled(plan, rows, start + offset))) {
      for (const { plan, offset, numbers, boundNumbers } of untidy) {
        plan.bounds.forEach((bound, place) => {
          const unasked = bound.given !== null && isBelow(bound.given, rows, start + offset)
          if (!unasked && isBelow(bound, rows, start + offset)) broken.push(index, boundNumbers[place] as number)
        })
        plan.sums.forEach((sum, place) => {
          if (!holds(sum, rows, start + offset)) broken.push(index, numbers[place] as number)
        })
      }
      continue
    }
    const cells: Record<string, Figure> = {}
    for (const { plan, offset } of tables) decode(plan, rows, start + offset, cells)
    interpret(index, cells)
  }
  return { places: numbering.places, broken: broken.toArray(), unknown: unknown.toArray() }
}
