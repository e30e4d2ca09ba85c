/** How cells look. Boxes of a form have lines around them. */
export type CellStyle = "plain" | "title" | "heading" | "prose" | "right" | "head" | "label" | "figure" | "text-figure"

/** The most digits behind the point that a number is shown with: a sheet keeps fifteen in all. */
const mostDecimals = 15

interface Look {
  readonly font: number
  readonly border: number
  readonly horizontal: "left" | "center" | "right"
  readonly wrap: boolean
}

const looks: Readonly<Record<CellStyle, Look>> = {
  plain: { font: 0, border: 0, horizontal: "left", wrap: false },
  title: { font: 1, border: 0, horizontal: "center", wrap: true },
  heading: { font: 2, border: 0, horizontal: "left", wrap: true },
  prose: { font: 0, border: 0, horizontal: "left", wrap: true },
  right: { font: 0, border: 0, horizontal: "right", wrap: true },
  head: { font: 0, border: 1, horizontal: "center", wrap: true },
  label: { font: 0, border: 1, horizontal: "left", wrap: true },
  figure: { font: 0, border: 1, horizontal: "center", wrap: false },
  "text-figure": { font: 0, border: 1, horizontal: "center", wrap: false },
}
const names = Object.keys(looks) as CellStyle[]

/** Whole numbers, then one format for each count of decimals: what is shown is what is kept, at any width. */
const formatIds = Array.from({ length: mostDecimals + 1 }, (_, decimals) => (decimals === 0 ? 1 : 163 + decimals))

/** The number of a cell's style. Text that could be taken for a formula is marked as text, which it also stays when it is edited. */
export function styleNumber(style: CellStyle, { decimals = 0, quoted = false } = {}): number {
  if (style === "figure") return names.length * 2 + Math.min(decimals, mostDecimals)
  return names.indexOf(style) + (quoted ? names.length : 0)
}

function cellFormat({ font, border, horizontal, wrap }: Look, { format = 0, quoted = false } = {}): string {
  const alignment = `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ""}/>`
  const prefix = quoted ? ' quotePrefix="1"' : ""
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${prefix}>${alignment}</xf>`
}

const font = (size: number, name: string) =>
  `<font><sz val="${size}"/><name val="${name}"/><family val="1"/><charset val="134"/></font>`
const line = (side: string) => `<${side} style="thin"><color auto="1"/></${side}>`

/** The part of a workbook that says how its cells look. */
export function stylesXml(): string {
  const formats = formatIds
    .slice(1)
    .map((id, index) => `<numFmt numFmtId="${id}" formatCode="0.${"0".repeat(index + 1)}"/>`)
  const all = [
    ...names.map((name) => cellFormat(looks[name])),
    ...names.map((name) => cellFormat(looks[name], { quoted: true })),
    ...formatIds.map((format) => cellFormat(looks.figure, { format })),
  ]
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`,
    `<fonts count="3">${font(11, "宋体")}${font(16, "黑体")}${font(12, "黑体")}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${all.length}">${all.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("")
}
