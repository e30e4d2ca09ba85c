import canonicalize from "canonicalize"
import { isPlain } from "./is-plain.ts"

interface Field {
  readonly key: string
  /** What stands before its value. */
  readonly lead: string
}

/** The keys of an object as it gave them, and its fields in the order of canonical JSON. */
interface FieldOrder {
  readonly given: readonly string[]
  readonly fields: readonly Field[]
  /** All fields with the value that most have. */
  readonly zeros: string
  /** Where each field begins in `zeros`, and where the last one ends. */
  readonly starts: readonly number[]
}

// Reports have the same fields in the same order, one after another: sorting and quoting hundreds of cell addresses
// takes longer than seeing that they are those of the report before. One order is kept for each number of fields.
const orders = new Map<number, FieldOrder>()
const mostFields = 500

const isOrderOf = ({ given }: FieldOrder, keys: readonly string[]): boolean => {
  for (let at = 0; at < keys.length; at += 1) if (given[at] !== keys[at]) return false
  return true
}

function orderOf(keys: readonly string[]): FieldOrder {
  const known = orders.get(keys.length)
  if (known !== undefined && isOrderOf(known, keys)) return known
  const fields = keys.toSorted().map((key) => ({ key, lead: `,${canonicalize(key)}:` }))
  const starts = [0]
  for (const { lead } of fields) starts.push((starts.at(-1) as number) + lead.length + 1)
  // Through a list, so that the text is one piece and cutting parts out of it copies nothing.
  const order = { given: keys, fields, zeros: fields.map(({ lead }) => `${lead}0`).join(""), starts }
  if (keys.length <= mostFields) orders.set(keys.length, order)
  return order
}

function fieldsText(object: Readonly<Record<string, unknown>>): string {
  const { fields, zeros, starts } = orderOf(Object.keys(object))
  let text = ""
  // Most figures are zero, and many stand together: those are one piece.
  let firstZero = 0
  for (let at = 0; at < fields.length; at += 1) {
    const { key, lead } = fields[at] as Field
    const field = object[key]
    // The text of -0 is that of 0.
    if (field === 0) continue
    if (firstZero < at) text += zeros.slice(starts[firstZero], starts[at])
    if (field !== undefined) text += lead + canonicalText(field)
    firstZero = at + 1
  }
  return `{${(text + zeros.slice(starts[firstZero])).slice(1)}}`
}

/**
 * Canonical JSON (RFC 8785), as `canonicalize` gives it and many times as fast for what makes up a report: objects,
 * numbers, `null`, texts without a sign that needs care. Everything else is left to the library.
 */
export function canonicalText(value: unknown): string {
  if (value === null) return "null"
  // The text of a number in JSON is that of the language (RFC 8785, 3.2.2.3).
  if (typeof value === "number" && Number.isFinite(value)) return `${value}`
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`
  // Of these the text of a text is that of the language as well; surrogates are for the library to refuse.
  if (typeof value === "string" && !/[\ud800-\udfff]/.test(value)) return JSON.stringify(value)
  if (typeof value !== "object" || !isPlain(value) || "toJSON" in value) return canonicalize(value) ?? "null"
  return fieldsText(value as Record<string, unknown>)
}
