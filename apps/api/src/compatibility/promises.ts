import type { Content, Document, Operation, Schema } from "../fuzz/schema.ts"

/** What a client may send (`←`) or may rely on in an answer (`→`), at one place of the description. */
export interface Promised {
  /** JSON types, names of schemas, and of what is sent the values of an enumeration. */
  readonly types: readonly string[]
  /** Must be sent, or is always there. */
  readonly required: boolean
}

/** What the description promises to clients, place by place. */
export type Promises = ReadonlyMap<string, Promised>

type Way = "←" | "→"

function typesOf(schema: Schema, way: Way): string[] {
  if (schema.$ref !== undefined) return [schema.$ref.split("/").at(-1) ?? ""]
  const parts = schema.anyOf ?? schema.oneOf
  if (parts) return parts.flatMap((part) => typesOf(part, way))
  // What may be answered grows (codes of failures do); what may be sent must not become less.
  if (way === "←" && schema.enum) return schema.enum.map((value) => JSON.stringify(value))
  if (schema.const !== undefined) return [way === "←" ? JSON.stringify(schema.const) : typeof schema.const]
  const types = schema.type ?? (schema.enum ? schema.enum.map((value) => (value === null ? "null" : typeof value)) : [])
  return typeof types === "string" ? [types] : [...types]
}

function note(promises: Map<string, Promised>, place: string, schema: Schema, way: Way, required: boolean): void {
  promises.set(place, { types: [...new Set(typesOf(schema, way))].sort(), required })
  const parts = [schema, ...(schema.allOf ?? [])]
  const unions = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== "null")
  if (unions.length === 1) parts.push(...unions)
  else
    for (const [at, part] of unions.entries()) {
      if (part.properties || part.items) note(promises, `${place}<${at}>`, part, way, false)
    }
  for (const { properties = {}, required: names = [], items } of parts) {
    if (items) note(promises, `${place}[]`, items, way, false)
    for (const [name, value] of Object.entries(properties)) {
      note(promises, `${place}.${name}`, value, way, names.includes(name))
    }
  }
}

function noteContent(promises: Map<string, Promised>, place: string, content: Content, way: Way, required = false) {
  for (const [mediaType, { schema = {} }] of Object.entries(content)) {
    note(promises, `${place} ${mediaType}`, schema, way, required)
  }
}

function noteOperation(promises: Map<string, Promised>, place: string, operation: Operation): void {
  promises.set(place, { types: [], required: false })
  for (const { in: where, name, required = false, schema } of operation.parameters ?? []) {
    note(promises, `${place} ← ${where} ${name}`, schema, "←", required)
  }
  const { requestBody } = operation
  if (requestBody) noteContent(promises, `${place} ←`, requestBody.content, "←", requestBody.required)
  for (const [status, { content = {} }] of Object.entries(operation.responses)) {
    if (status.startsWith("2")) noteContent(promises, `${place} → ${status}`, content, "→")
  }
}

/** The promises of a description. Schemas with a name are looked at once as what is sent, and once as what is answered. */
export function promisesOf({ paths, components }: Document): Promises {
  const promises = new Map<string, Promised>()
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations))
      noteOperation(promises, `${method} ${path}`, operation)
  }
  const ways = (way: Way) => new Set([...promises].flatMap(([place, { types }]) => (place.includes(way) ? types : [])))
  for (const way of ["←", "→"] as const) {
    const seen = new Set<string>()
    // Schemas name schemas: until no new one is named.
    for (let more = true; more; ) {
      more = false
      for (const name of way === "→" ? [...ways(way), "Problem"] : ways(way)) {
        const schema = components.schemas[name]
        if (schema === undefined || seen.has(name)) continue
        seen.add(name)
        note(promises, `${way} ${name}`, schema, way, false)
        more = true
      }
    }
  }
  return promises
}
