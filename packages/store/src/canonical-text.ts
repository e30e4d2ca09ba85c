import canonicalize from "canonicalize"
import { isPlain } from "./is-plain.ts"

interface Field {
  readonly key: string
  /** What stands before its value. */
  readonly lead: string
  /** The field with the value that most have. */
  readonly zero: string
}

/** The keys of an object as it gave them, and its fields in the order of canonical JSON. */
interface FieldOrder {
  readonly given: readonly string[]
  readonly fields: readonly Field[]
}

// Reports have the same fields in the same order, one after another: sorting and quoting hundreds of cell addresses
// takes longer than seeing that they are those of the report before. One order is kept for each number of fields.
const orders = new Map<number, FieldOrder>()
const mostFields = 500

const isOrderOf = ({ given }: FieldOrder, keys: readonly string[]): boolean => {
  for (let at = 0; at < keys.length; at += 1) if (given[at] !== keys[at]) return false
  return true
}

function orderOf(keys: readonly string[]): FieldOrder["fields"] {
  const known = orders.get(keys.length)
  if (known !== undefined && isOrderOf(known, keys)) return known.fields
  const fields = keys.toSorted().map((key) => {
    const lead = `,${canonicalize(key)}:`
    return { key, lead, zero: `${lead}0` }
  })
  if (keys.length <= mostFields) orders.set(keys.length, { given: keys, fields })
  return fields
}

/**
 * Canonical JSON (RFC 8785), as `canonicalize` gives it and many times as fast for what makes up a report: objects,
 * numbers, `null`. Everything else is left to the library.
 */
export function canonicalText(value: unknown): string {
  if (value === null) return "null"
  // The text of a number in JSON is that of the language (RFC 8785, 3.2.2.3).
  if (typeof value === "number" && Number.isFinite(value)) return `${value}`
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`
  if (typeof value !== "object" || !isPlain(value) || "toJSON" in value) return canonicalize(value) ?? "null"
  const object = value as Record<string, unknown>
  let text = ""
  for (const { key, lead, zero } of orderOf(Object.keys(object))) {
    const field = object[key]
    // The text of -0 is that of 0.
    if (field === 0) text += zero
    else if (field !== undefined) text += lead + canonicalText(field)
  }
  return `{${text.slice(1)}}`
}
