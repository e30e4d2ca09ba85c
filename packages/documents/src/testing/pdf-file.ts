import { zlibSync } from "fflate"

/** What a page of a made PDF holds: commands, as they stand in a content stream. */
export interface PdfFont {
  /** The table of codes by which text is written. */
  readonly encoding: string
  readonly encode: (text: string) => Uint8Array
}

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

/** Signs as two bytes each. */
export const ucs2: PdfFont = {
  encoding: "UniGB-UCS2-H",
  encode: (text) =>
    Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255])),
}

/** A text as an operand. */
export function hexText(text: string, font: PdfFont): string {
  return `<${Array.from(font.encode(text), (byte) => byte.toString(16).padStart(2, "0")).join("")}>`
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** By how many degrees a page is held turned to be read, and how its content is then drawn so as to be upright. */
const turns = { 0: "", 90: "0 1 -1 0 842 0 cm", 180: "-1 0 0 -1 595 842 cm", 270: "0 -1 1 0 0 595 cm" }
export type Turn = keyof typeof turns

/** A PDF of pages with one Chinese font that is not embedded, as office programs of the nineties wrote them. */
export function pdfFile(pages: readonly string[], font: PdfFont = ucs2, turn: Turn = 0): Uint8Array {
  const box = turn % 180 === 0 ? "[0 0 595 842]" : "[0 0 842 595]"
  const bodies: (string | readonly [string, Uint8Array])[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(" ")}] >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${font.encoding} /DescendantFonts [4 0 R] >>`,
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 907 500] /FontDescriptor 5 0 R >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ...pages.flatMap((content, index): (string | readonly [string, Uint8Array])[] => {
      const packed = zlibSync(latin(`${turns[turn]}\n${content}`))
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox ${box} /Rotate ${turn} /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * index} 0 R >>`,
        [`<< /Filter /FlateDecode /Length ${packed.length} >>`, packed],
      ]
    }),
  ]
  const parts: Uint8Array[] = [latin("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n")]
  const places: number[] = []
  let size = parts[0]?.length ?? 0
  const add = (part: Uint8Array) => {
    parts.push(part)
    size += part.length
  }
  bodies.forEach((body, index) => {
    places.push(size)
    add(latin(`${index + 1} 0 obj\n`))
    if (typeof body === "string") add(latin(body))
    else for (const part of [latin(`${body[0]}\nstream\n`), body[1], latin("\nendstream")]) add(part)
    add(latin("\nendobj\n"))
  })
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`)
  const start = size
  add(latin(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${entries.join("")}`))
  add(latin(`trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`))
  return joined(parts)
}
