import type { Report } from "./report.ts"

/** A region's report is called after its government or after the region itself. */
const named = (name: string) => name.replace(/\s+/g, "").replace(/(?:人民)?政府$/, "")

/** What may stand in front of a body's name: the places that it lies in. */
const places = /(?:省|市|区|县|州|盟|旗|乡|镇|街道)$/

/**
 * Whether two reports are of one body: by their ids where both are known, else by their names, of which one may have
 * the places around it in front. `null`: a name is not known.
 */
export function sameAgency(a: Report["agency"], b: Report["agency"]): boolean | null {
  if (a.id !== null && b.id !== null) return a.id === b.id
  if (a.name === null || b.name === null) return null
  const [short = "", long = ""] = [named(a.name), named(b.name)].sort((x, y) => x.length - y.length)
  if (short === "") return null
  return short === long || (long.endsWith(short) && places.test(long.slice(0, -short.length)))
}
