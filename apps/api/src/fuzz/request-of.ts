import fc from "fast-check"
import { sampleHtml } from "../testing/sample-report.ts"
import { arbitraryOf, hostile } from "./arbitrary-of.ts"
import type { Document, Operation, Parameter, Schema } from "./schema.ts"

/** A request before it is sent. `null` stands for a value of the archive that is filled in then. */
export interface Drawn {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: { readonly type: string; readonly value: unknown } | null
  readonly who: "administrator" | "nobody" | "impostor"
  /** Picks one of the ids that answers have named so far. */
  readonly pick: number
}

/** Where an id of the archive belongs. */
export const fromArchive = Symbol("from the archive")

/** Mostly what the schema allows, at times what it does not. */
const mixed = (schema: Schema, document: Document) =>
  fc.oneof({ weight: 4, arbitrary: arbitraryOf(schema, document) }, { weight: 1, arbitrary: hostile })

const isId = (name: string) => /^(?:id|agencyId|a|b)$/.test(name)

function valueFor({ name, schema }: Parameter, document: Document): fc.Arbitrary<unknown> {
  if (isId(name)) return fc.oneof({ weight: 4, arbitrary: fc.constant(fromArchive) }, { weight: 1, arbitrary: hostile })
  if (name === "If-Match") return fc.oneof(fc.constantFrom('"1"', '"2"', '"3"', "*", 'W/"1"'), hostile)
  return mixed(schema, document)
}

function parametersOf(operation: Operation, document: Document, where: Parameter["in"]) {
  const all = (operation.parameters ?? []).filter((parameter) => parameter.in === where)
  const entries = all.map((parameter) => [parameter.name, valueFor(parameter, document)] as const)
  const needed = all.filter(({ required }) => required).map(({ name }) => name)
  const drawn = fc.record(Object.fromEntries(entries), { requiredKeys: needed })
  if (where !== "query") return drawn
  const more = fc.oneof(
    { weight: 12, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ colour: "red" }) },
  )
  return fc.tuple(drawn, more).map(([given, unknown]) => ({ ...given, ...unknown }))
}

const file = fc.oneof(
  { weight: 4, arbitrary: fc.constant(new Uint8Array(sampleHtml())) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  { weight: 1, arbitrary: fc.nat(5000).map((length) => new Uint8Array(sampleHtml()).slice(0, length)) },
)

function partOf(schema: Schema, document: Document): fc.Arbitrary<unknown> {
  if (schema.format === "binary") return file
  if (schema.type === "array" && schema.items?.format === "binary") return fc.array(file, { maxLength: 3 })
  return mixed(schema, document)
}

function bodyOf(operation: Operation, document: Document): fc.Arbitrary<Drawn["body"]> {
  const choices = Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema = {} }]) => {
    if (type === "multipart/form-data") {
      const parts = Object.entries(schema.properties ?? {}).map(
        ([name, inner]) => [name, partOf(inner, document)] as const,
      )
      return fc
        .record(Object.fromEntries(parts), { requiredKeys: [...(schema.required ?? [])] })
        .map((value) => ({ type, value }))
    }
    const value = schema.format === "binary" ? file : mixed(schema, document)
    return value.map((made) => ({ type, value: made }))
  })
  const types = fc.constantFrom(
    "application/json",
    "application/json",
    "text/plain",
    "image/png",
    "multipart/form-data; boundary=b",
  )
  const odd = fc.record({ type: types, value: hostile })
  const all = [fc.constant(null), odd, ...choices.flatMap((choice) => [choice, choice, choice])]
  return choices.length === 0 ? fc.constant(null) : fc.oneof(...all)
}

/** Requests to an operation: by its schemas, and against them. */
export const requestOf = (operation: Operation, document: Document): fc.Arbitrary<Drawn> =>
  fc.record({
    path: parametersOf(operation, document, "path"),
    query: parametersOf(operation, document, "query"),
    headers: parametersOf(operation, document, "header"),
    body: bodyOf(operation, document),
    who: fc.constantFrom("administrator", "administrator", "administrator", "administrator", "nobody", "impostor"),
    pick: fc.nat(),
  })
