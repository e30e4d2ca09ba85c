import { SaxesParser } from "saxes"

const columnAt = (letters: string) => [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** The rows of a sheet's XML, from its bytes in pieces: each value as text, numbers as they are written. */
export async function* readSheet(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<(string | null)[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true })
  const parser = new SaxesParser()
  let rows: (string | null)[][] = []
  let row: (string | null)[] = []
  let [at, type, text] = [0, "n", ""]
  let inside = false
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "row") row = []
    if (name === "c") {
      at = columnAt(/^[A-Z]+/.exec(attributes.r ?? "")?.[0] ?? "A")
      type = attributes.t ?? "n"
    }
    inside = name === "v" || name === "t"
    if (inside) text = ""
  })
  parser.on("text", (piece) => {
    if (inside) text += piece
  })
  parser.on("closetag", ({ name }) => {
    if (name === "row") rows.push(row)
    if (name !== "v" && name !== "t") return
    inside = false
    while (row.length < at) row.push(null)
    row[at] = type === "b" ? String(text === "1") : type === "n" ? text : unescaped(text)
  })
  parser.on("error", (error) => {
    throw error
  })
  const take = () => {
    const taken = rows
    rows = []
    return taken
  }
  for await (const chunk of chunks) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield* take()
  }
  parser.write(decoder.decode()).close()
  yield* take()
}
