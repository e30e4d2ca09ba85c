import { type Dress, Dresser, plainDress } from "../flow/dresser.ts"
import { attribute, child, childrenOf, textOf, type XmlElement } from "../package/xml-element.ts"
import { builtInFormat } from "./built-in-formats.ts"

/** How the cells of a workbook look, as far as that changes what they say. */
export interface CellStyle {
  readonly format: string
  readonly dress: Dress
  /** Printed white on white: it is not seen. */
  readonly unseen: boolean
}

const plain: CellStyle = { format: "General", dress: plainDress, unseen: false }

function dressOf(font: XmlElement | undefined): Dress {
  const strike = child(font, "s:strike")
  return {
    struck: strike !== undefined && !/^(?:0|false|off)$/.test(attribute(strike, "val") ?? ""),
    raised: /^su(?:per|b)script$/.test(attribute(child(font, "s:vertAlign"), "val") ?? ""),
  }
}

/** The first colour of a theme is that of the paper. */
function isWhite(font: XmlElement): boolean {
  const colour = child(font, "s:color")
  return /^(?:ff)?f{6}$/i.test(attribute(colour, "rgb") ?? "") || attribute(colour, "theme") === "0"
}

/** The styles of cells by their number. */
export function readStyles(root: XmlElement | null): (index: string | undefined) => CellStyle {
  if (!root) return () => plain
  const formats = new Map(
    childrenOf(child(root, "s:numFmts"), "s:numFmt").map((format) => [
      Number(attribute(format, "numFmtId")),
      attribute(format, "formatCode") ?? "",
    ]),
  )
  const fonts = childrenOf(child(root, "s:fonts"), "s:font").map((font) => ({
    dress: dressOf(font),
    isWhite: isWhite(font),
  }))
  const filled = childrenOf(child(root, "s:fills"), "s:fill").map(
    (fill) => (attribute(child(fill, "s:patternFill"), "patternType") ?? "none") !== "none",
  )
  const styles = childrenOf(child(root, "s:cellXfs"), "s:xf").map((xf): CellStyle => {
    const id = Number(attribute(xf, "numFmtId") ?? 0)
    const font = fonts[Number(attribute(xf, "fontId") ?? 0)]
    const isFilled = filled[Number(attribute(xf, "fillId") ?? 0)] ?? false
    return {
      format: formats.get(id) ?? builtInFormat(id),
      dress: font?.dress ?? plain.dress,
      unseen: (font?.isWhite ?? false) && !isFilled,
    }
  })
  return (index) => styles[Number(index ?? 0)] ?? plain
}

/** The text of a string with runs of different looks. What tells how a word is read aloud was never kept. */
export function stringText(element: XmlElement): string {
  const dresser = new Dresser()
  let text = ""
  for (const part of childrenOf(element)) {
    if (part.name === "s:t") text += textOf(part)
    if (part.name === "s:r")
      text += dresser.add(childrenOf(part, "s:t").map(textOf).join(""), dressOf(child(part, "s:rPr")))
  }
  // Signs that XML cannot hold are written as their number.
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
