import canonicalize from "canonicalize"

// Cell addresses and field names come again in every report: quoting them takes longer than finding them here.
const quoted = new Map<string, string>()
const mostKeys = 2000

function quote(key: string): string {
  const known = quoted.get(key)
  if (known !== undefined) return known
  const text = canonicalize(key) ?? ""
  if (quoted.size < mostKeys) quoted.set(key, text)
  return text
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Canonical JSON (RFC 8785), as `canonicalize` gives it and a few times as fast for what makes up a report: objects,
 * numbers, `null`. Everything else is left to the library.
 */
export function canonicalText(value: unknown): string {
  if (value === null) return "null"
  if (Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`
  if (typeof value !== "object" || !isPlain(value) || "toJSON" in value) return canonicalize(value) ?? "null"
  const fields = value as Record<string, unknown>
  let text = ""
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key]
    if (field === undefined) continue
    text += `${text === "" ? "" : ","}${quote(key)}:${canonicalText(field)}`
  }
  return `{${text}}`
}
