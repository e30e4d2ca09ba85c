/** Why a text is not taken for JSON, and where: a pointer into what was read up to there. */
export interface JsonFault {
  readonly kind: "duplicate-key" | "forbidden-key" | "not-a-text" | "not-a-number" | "too-deep"
  readonly pointer: string
}

const deepest = 100
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|-?\d[\d.eE+-]*/g
const forbidden: ReadonlySet<string> = new Set(["__proto__"])

interface Level {
  /** `null`: an array. */
  readonly keys: Set<string> | null
  /** The key or place that is being read. */
  step: string
  place: number
}

const escaped = (step: string) => step.slice(0, 100).replaceAll("~", "~0").replaceAll("/", "~1")
const pointerOf = (levels: readonly Level[]) => levels.map(({ step }) => `/${escaped(step)}`).join("")

/**
 * The first thing in a JSON text that readers take differently (RFC 8259 leaves it open): a key that comes twice, a number
 * beyond what can be held, half a character; also depth. `JSON.parse` takes them all; the text must be one that it reads.
 */
export function jsonFault(text: string): JsonFault | null {
  const levels: Level[] = []
  let isKey = false
  for (const [sign] of text.matchAll(token)) {
    const level = levels.at(-1)
    if (sign === "{" || sign === "[") {
      if (levels.length >= deepest) return { kind: "too-deep", pointer: pointerOf(levels.slice(0, 5)) }
      levels.push({ keys: sign === "{" ? new Set() : null, step: sign === "{" ? "" : "0", place: 0 })
      isKey = sign === "{"
    } else if (sign === "}" || sign === "]") {
      levels.pop()
      isKey = false
    } else if (sign === "," && level) {
      isKey = level.keys !== null
      level.place += 1
      if (level.keys === null) level.step = String(level.place)
    } else if (sign === ":") {
      isKey = false
    } else if (sign.startsWith('"')) {
      const value: string = JSON.parse(sign)
      if (isKey && level?.keys) {
        level.step = value
        if (level.keys.has(value)) return { kind: "duplicate-key", pointer: pointerOf(levels) }
        if (forbidden.has(value)) return { kind: "forbidden-key", pointer: pointerOf(levels) }
        level.keys.add(value)
      }
      if (/\p{Cs}/u.test(value)) return { kind: "not-a-text", pointer: pointerOf(levels) }
    } else if (!Number.isFinite(Number(sign))) {
      return { kind: "not-a-number", pointer: pointerOf(levels) }
    }
  }
  return null
}
