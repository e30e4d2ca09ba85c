import type { CellNote } from "./sheet-comments.ts"

/** Signs of text that fit on a line of the box. */
const lineLength = 22
const mostLines = 20

/** How many rows of the sheet a note needs. */
function rowsFor(lines: readonly string[]): number {
  const rows = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / lineLength)), 0)
  return Math.min(mostLines, rows + 1)
}

/** The box of a note beside its cell, hidden until somebody points at the cell, as Excel draws it. */
function shapeXml({ row, column, lines }: CellNote, id: number): string {
  const [left, top] = [column + 1, Math.max(0, row - 1)]
  const anchor = [left, 15, top, 10, left + 4, 15, top + rowsFor(lines), 4]
  return [
    `<v:shape id="_x0000_s${id}" type="#goujiNote" style="position:absolute;margin-left:80pt;margin-top:5pt;width:220pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>`,
    "</v:shape>",
  ].join("")
}

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"'
const shapeType =
  '<v:shapetype id="goujiNote" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'

/** The number of the first shape that nothing in the drawing has. */
function firstFree(drawing: string): number {
  const numbers = [...drawing.matchAll(/_x0000_s(\d{1,9})/g)].map((match) => Number(match[1]))
  return Math.max(1024, ...numbers) + 1
}

/**
 * The drawing in which a sheet keeps the boxes of its notes, with more of them. VML is not always well-formed XML:
 * it is added to and never parsed. `null` where it does not end as a drawing does.
 */
export function addShapes(drawing: string | null, notes: readonly CellNote[]): string | null {
  const whole =
    drawing ?? `<xml ${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`
  const end = whole.lastIndexOf("</xml>")
  if (end < 0) return null
  const first = firstFree(whole)
  const shapes = notes.map((note, index) => shapeXml(note, first + index)).join("")
  const type = whole.includes('id="goujiNote"') ? "" : shapeType
  // Each drawing may have prefixes of its own: what is put in brings its own along.
  const added = (type + shapes).replace(/<v:(shapetype|shape) /g, `<v:$1 ${namespaces} `)
  return whole.slice(0, end) + (drawing === null ? type + shapes : added) + whole.slice(end)
}
