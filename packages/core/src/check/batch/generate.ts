import { type FormId, formIds, tableIds } from "../../report/index.ts"
import type { Rule } from "../../rules/index.ts"
import { lowest } from "./codes.ts"
import { planOf, type TablePlan } from "./plan.ts"

const sum = (cells: readonly number[]) => cells.map((cell) => `c${cell}`).join(" + ")

/** A table's test as a function over plain integers, without a loop or a look-up. */
function tidyFunction(name: string, plan: TablePlan): string {
  const loads = plan.cells.map((_, index) => `  const c${index} = rows[o + ${index}] as number`)
  const counted = plan.measures.flatMap((measure, index) => (measure === "change" ? [] : [`c${index}`]))
  const changes = plan.measures.flatMap((measure, index) => (measure === "change" ? [`c${index} < ${lowest}`] : []))
  const tests = [
    // One sign bit tells of a negative figure, a blank and an absent cell alike.
    `(${counted.join(" | ")}) < 0`,
    ...changes,
    ...plan.sums.map(({ expected, found }) => `${sum(expected)} !== ${sum(found)}`),
    ...plan.bounds.map(({ expected, found }) => `${sum(found)} < ${sum(expected)}`),
  ]
  return [
    `function ${name}(rows: Int32Array, o: number): boolean {`,
    ...loads,
    ...tests.map((test) => `  if (${test}) return false`),
    "  return true",
    "}",
  ].join("\n")
}

/** A table's cells written into a row, each called by its name. */
function fillFunction(name: string, plan: TablePlan): string {
  return [
    `function ${name}(cells: Report["cells"], rows: Int32Array, o: number): void {`,
    "  let c: Figure | undefined",
    ...plan.cells.map((cell, index) => {
      if (plan.measures[index] === "amount") return `  rows[o + ${index}] = amountCode(cells["${cell}"])`
      // Nearly every count is one that stands as it is: so many calls would cost more than all the rest.
      return [
        `  c = cells["${cell}"]`,
        `  rows[o + ${index}] = typeof c === "number" && c >= 0 && (c | 0) === c ? c : countCode(c)`,
      ].join("\n")
    }),
    "}",
  ].join("\n")
}

const generated =
  "// Generated from the rules' declarations by `npx vitest run src/check/batch -u`; a test holds it up to date."

/** A function for each table under each form, and the record in which they are found. */
function functionsOf(
  rules: readonly Rule[],
  make: (name: string, plan: TablePlan) => string,
  declaration: readonly string[],
): string[] {
  const name = (table: string, form: FormId) => `${table}${form}`
  const functions = tableIds.flatMap((table) =>
    formIds.map((form) => make(name(table, form), planOf(rules, table, form))),
  )
  const entries = tableIds.map((table) => {
    const byForm = formIds.map((form) => `"${form}": ${name(table, form)}`)
    return `  ${table}: { ${byForm.join(", ")} },`
  })
  return [...functions.flatMap((source) => [source, ""]), ...declaration, ...entries, "}", ""]
}

/** The source of `generated/tidy.ts`, made of the rules' declarations. Made beforehand: no page may compile code. */
export function generateTidy(rules: readonly Rule[]): string {
  return [
    generated,
    'import type { FormId, TableId } from "../../../report/index.ts"',
    "",
    ...functionsOf(rules, tidyFunction, [
      "/** Whether a table's row is tidy: every cell given, of its kind, and every relation true. */",
      "export const tidy: Readonly<Record<TableId, Readonly<Record<FormId, (rows: Int32Array, o: number) => boolean>>>> = {",
    ]),
  ].join("\n")
}

/** The source of `generated/fill.ts`. A cell that is called by its name is found many times faster than by a name looked up. */
export function generateFill(rules: readonly Rule[]): string {
  return [
    generated,
    'import type { Figure, FormId, Report, TableId } from "../../../report/index.ts"',
    'import { amountCode, countCode } from "../cell-code.ts"',
    "",
    'type Fill = (cells: Report["cells"], rows: Int32Array, o: number) => void',
    "",
    ...functionsOf(rules, fillFunction, [
      "/** Writes a table's cells into a row, in print order. */",
      "export const fill: Readonly<Record<TableId, Readonly<Record<FormId, Fill>>>> = {",
    ]),
  ].join("\n")
}
