import { decimalText, type Figure, toDecimal } from "@gouji/core"
import type { SchemaElement } from "hyparquet"
import type { Column, Row, Value } from "../table.ts"

/** Digits behind the point of an amount. */
const scale = 6
const most = 2n ** 63n - 1n

/** Figures that a typed column cannot hold (a count that is printed with decimals, say), as JSON by column. */
export const exactFigures = "exact_figures"

const types: Readonly<Record<Column["type"], Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  boolean: { type: "BOOLEAN" },
  integer: { type: "INT32" },
  instant: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  count: { type: "INT64" },
  amount: { type: "INT64", converted_type: "DECIMAL", precision: 18, scale },
}

export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length + 1 },
    ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...types[type] })),
    { name: exactFigures, repetition_type: "OPTIONAL", ...types.text },
  ]
}

/** The whole number that a typed column keeps for a figure; `null` where it cannot. */
function unitsOf(figure: NonNullable<Figure>, type: "count" | "amount"): bigint | null {
  const digits = type === "amount" ? scale : 0
  const decimal = toDecimal(figure)
  if (decimal.scale > digits) return null
  const units = decimal.units * 10n ** BigInt(digits - decimal.scale)
  const limit = type === "amount" ? 10n ** 18n - 1n : most
  return units > limit || units < -limit ? null : units
}

/** Rows as columns, the last of them for the figures that no typed column holds. */
export function toColumns(columns: readonly Column[], rows: readonly Row[]): unknown[][] {
  const exact = rows.map((): Record<string, string> => ({}))
  const data = columns.map(({ name, type }, at) =>
    rows.map((row, index): unknown => {
      const value: Value = row[at] ?? null
      if (value === null) return null
      if (type === "instant") return new Date(String(value))
      if (type !== "count" && type !== "amount") return value
      const units = unitsOf(value as NonNullable<Figure>, type)
      if (units === null) (exact[index] as Record<string, string>)[name] = String(value)
      return units
    }),
  )
  return [...data, exact.map((one) => (Object.keys(one).length === 0 ? null : JSON.stringify(one)))]
}

/** A row as it was read, decimals as whole numbers. */
export function seenRow(columns: readonly Column[], row: readonly unknown[]): (string | null)[] {
  const more = row[columns.length]
  const exact = typeof more === "string" ? (JSON.parse(more) as Readonly<Record<string, string>>) : {}
  return columns.map(({ name, type }, at) => {
    const value = row[at] ?? exact[name] ?? null
    if (value === null) return null
    if (value instanceof Date) return value.toISOString()
    return type === "amount" && typeof value === "bigint" ? decimalText({ units: value, scale }) : String(value)
  })
}
