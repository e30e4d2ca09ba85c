/** RFC 6901. */
function pointerTo(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`
}

// A lone surrogate has no UTF-8, and NUL ends a text in some databases: either would come back as something else.
const unstorable = /\0|\p{Surrogate}/u

// JSON writes them as escapes. Text may hold the letters of an escape itself, so this is no more than a suspicion.
const suspected = /\\u(?:0000|d[89a-f])/

function find(value: unknown, path: string): string | null {
  if (typeof value === "string") return unstorable.test(value) ? path : null
  if (typeof value !== "object" || value === null) return null
  for (const [key, item] of Object.entries(value)) {
    const fault = unstorable.test(key) ? path : find(item, pointerTo(path, key))
    if (fault !== null) return fault
  }
  return null
}

/** Whether a value may hold such a text, by its JSON as `JSON.stringify` writes it. */
export const isSuspect = (json: string): boolean => json.includes("\\u") && suspected.test(json)

/** The JSON pointer of the first text in a value that a database could not give back as it was, or `null`. */
export function textFault(value: unknown): string | null {
  return isSuspect(JSON.stringify(value) ?? "") ? find(value, "") : null
}
