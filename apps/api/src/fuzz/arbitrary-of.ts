import fc from "fast-check"
import type { Document, Schema } from "./schema.ts"

const lines = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom("某县档案局", "2024", "政府信息公开", "1", "甲", "requests/received/total"),
)

function textOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.format === "date")
    return fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") })
      .map((at) => at.toISOString().slice(0, 10))
  if (schema.format === "date-time")
    return fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }).map((at) => at.toISOString())
  if (schema.format === "uuid") return fc.uuid()
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern))
  const { minLength = 0, maxLength = 60 } = schema
  return fc.oneof(
    lines,
    fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 300)), unit: "grapheme" }),
  )
}

/** Values that a schema allows. Deep ones are cut short. */
export function arbitraryOf(schema: Schema, document: Document, depth = 0): fc.Arbitrary<unknown> {
  const below = (inner: Schema) => arbitraryOf(inner, document, depth + 1)
  if (schema.$ref !== undefined) {
    return below(document.components.schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {})
  }
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(below))
  if (schema.allOf) {
    return fc
      .tuple(...schema.allOf.map(below))
      .map((parts) => Object.assign({}, ...parts.filter((part) => typeof part === "object")))
  }
  const examples = schema.examples ?? []
  const made = ofType(schema, below, depth)
  return examples.length > 0 ? fc.oneof(fc.constantFrom(...examples), made) : made
}

function ofType(schema: Schema, below: (inner: Schema) => fc.Arbitrary<unknown>, depth: number): fc.Arbitrary<unknown> {
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => below({ ...schema, type })))
  const { minimum = -1_000_000, maximum = 1_000_000 } = schema
  switch (schema.type) {
    case "integer":
      return fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) })
    case "number":
      return fc.double({ min: minimum, max: maximum, noNaN: true })
    case "boolean":
      return fc.boolean()
    case "null":
      return fc.constant(null)
    case "array":
      return fc.array(below(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength:
          depth > 6 ? (schema.minItems ?? 0) : Math.min(schema.maxItems ?? 3, Math.max(3, schema.minItems ?? 0)),
      })
    case "object": {
      const entries = Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, below(inner)] as const)
      return fc.record(Object.fromEntries(entries), {
        requiredKeys: [...(schema.required ?? [])].filter((name) => name in (schema.properties ?? {})),
      })
    }
    default:
      return textOf(schema)
  }
}

/** What no schema allows, or what many a program stumbles over. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "-1",
    "0",
    "1e309",
    "99999999999999999999",
    "２０２４",
    "null",
    "undefined",
    "[object Object]",
    "__proto__",
    "constructor",
    "'; drop table reports; --",
    "%",
    "../../etc/passwd",
    "\u0000",
    "a\r\nSet-Cookie: x",
    "\ud800",
    "\u202e",
    "x".repeat(5000),
    "e30",
  ),
  fc.constantFrom<unknown>(null, true, -1, 1.5, 1e308, [], {}, [[]], { id: 1 }),
  fc.string({ unit: "binary", maxLength: 50 }),
  fc.jsonValue({ maxDepth: 3 }),
)
