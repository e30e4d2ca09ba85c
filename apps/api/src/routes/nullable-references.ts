const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

function nullableReference(value: Record<string, unknown>): Record<string, unknown> | null {
  const [reference, also, ...more] = Array.isArray(value.allOf) ? (value.allOf as unknown[]) : []
  if (more.length > 0 || !isRecord(reference) || reference.$ref === undefined || !isRecord(also)) return null
  const { type, ...said } = also
  if (!Array.isArray(type) || !type.includes("null")) return null
  const { allOf: _, ...rest } = value
  return { anyOf: [reference, { type: "null" }], ...said, ...rest }
}

/**
 * Mends what the generator makes of a named schema that may be `null`: it asks for the schema *and* for a type that may be
 * null, which `null` itself does not fit.
 */
export function withNullableReferences<T>(value: T): T {
  const mended = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(mended)
    if (!isRecord(part)) return part
    const inner = nullableReference(part) ?? part
    return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, mended(one)]))
  }
  return mended(value) as T
}
