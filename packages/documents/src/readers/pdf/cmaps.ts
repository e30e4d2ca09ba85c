/** A table of character codes by the name of its file. Throws where it is none of those for Chinese. */
export async function cMap(filename: string): Promise<Uint8Array> {
  const { cMapData } = await import("./cmap-data.ts")
  const name = filename.replace(/\.bcmap$/, "")
  const data = Object.hasOwn(cMapData, name) ? cMapData[name] : undefined
  if (data === undefined) throw new Error(`no table of codes called ${name}`)
  return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
}
