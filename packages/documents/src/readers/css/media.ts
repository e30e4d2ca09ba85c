/** Pages are read as they stand on a desk: what is for narrower screens is not shown. */
const width = 1280

const pixels: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16, pt: 4 / 3, cm: 37.8, mm: 3.78, in: 96 }

function lengthOf(text: string): number {
  const [, number, unit = "px"] = /^(\d*\.?\d+)([a-z]*)$/.exec(text) ?? []
  return Number(number) * (pixels[unit || "px"] ?? Number.NaN)
}

/** Whether a condition in brackets holds; what is not known does not. */
function holds(condition: string): boolean {
  const [, side, limit = ""] = /^(min|max)-(?:device-)?width\s*:\s*(\S+)$/.exec(condition) ?? []
  if (side) return side === "min" ? width >= lengthOf(limit) : width <= lengthOf(limit)
  const [, below, sign, above] = /^(?:(\S+)\s*<=?\s*)?width(?:\s*([<>])=?\s*(\S+))?$/.exec(condition) ?? []
  if (below !== undefined || above !== undefined) {
    const isAbove = below === undefined || width >= lengthOf(below)
    return isAbove && (above === undefined || (sign === ">" ? width >= lengthOf(above) : width <= lengthOf(above)))
  }
  return /^(?:orientation\s*:\s*landscape|color|hover|scripting\s*:\s*enabled|prefers-color-scheme\s*:\s*light|prefers-[a-z-]+\s*:\s*no-preference)$/.test(
    condition,
  )
}

function isMet(query: string): boolean {
  const isNot = /^not\b/.test(query)
  const parts = query.replace(/^(?:not|only)\s+/, "").split(/\s+and\s+/)
  const all = parts.every((part) => {
    const [, condition] = /^\(\s*(.*?)\s*\)$/.exec(part) ?? []
    return condition === undefined ? part === "all" || part === "screen" : holds(condition)
  })
  return all !== isNot
}

/** Whether a list of media queries takes in the screen of a desk. */
export function isOnScreen(queries: string): boolean {
  const list = queries.trim().toLowerCase()
  return list === "" || list.split(/\s*,\s*|\s+or\s+/).some((query) => isMet(query.trim()))
}
