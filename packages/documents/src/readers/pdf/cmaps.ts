/** The tables that were asked for, as bytes: no more than there are. */
const known = new Map<string, Uint8Array>()

/** A table of character codes by the name of its file, a copy of its own. Throws where it is none of those for Chinese. */
export async function cMap(filename: string): Promise<Uint8Array> {
  const name = filename.replace(/\.bcmap$/, "")
  const seen = known.get(name)
  if (seen) return seen.slice()
  const { cMapData } = await import("./cmap-data.ts")
  const data = Object.hasOwn(cMapData, name) ? cMapData[name] : undefined
  if (data === undefined) throw new Error(`no table of codes called ${name}`)
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
  known.set(name, bytes)
  return bytes.slice()
}
