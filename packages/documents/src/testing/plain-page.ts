import { type Box, type Figure, formOf, type Layout, layoutOf, type Report, type TableId, tableIds } from "@gouji/core"
import { escapeText, escapeUTF8 } from "entities"

const style = [
  'body{font-family:"Songti SC",SimSun,"Noto Serif CJK SC",serif;max-width:56rem;margin:2rem auto;padding:0 1rem;line-height:1.8}',
  "h1{text-align:center;font-size:1.4rem}",
  "h2{font-size:1.1rem}",
  "table{border-collapse:collapse;width:100%;font-size:.85rem}",
  "th,td{border:1px solid;padding:.2rem .4rem;font-weight:normal;text-align:center}",
].join("")

function spans(box: Box): string {
  const attribute = (name: string, value: number) => (value > 1 ? ` ${name}="${value}"` : "")
  return attribute("colspan", box.columnSpan) + attribute("rowspan", box.rowSpan)
}

function boxHtml(box: Box, cells: Readonly<Record<string, Figure>>): string {
  if (box.kind !== "figure") return `<th${spans(box)}>${escapeText(box.label)}</th>`
  const figure = box.cell === null ? undefined : cells[box.cell]
  return `<td${spans(box)}>${figure === undefined || figure === null ? "" : escapeText(String(figure))}</td>`
}

function tableHtml(layout: Layout, cells: Readonly<Record<string, Figure>>): string {
  const rows = Array.from({ length: layout.rows }, (_, row) => layout.boxes.filter((box) => box.row === row))
  const lines = rows.map((boxes) => `<tr>${boxes.map((box) => boxHtml(box, cells)).join("")}</tr>`)
  return `<table>\n${lines.join("\n")}\n</table>`
}

function partHtml(report: Report, id: string): string {
  const section = report.sections.find((candidate) => candidate.id === id)
  const table = tableIds.find((candidate): candidate is TableId => candidate === id)
  const form = table === undefined ? null : report.forms[table]
  if (!section && form === null) return ""
  const heading = section?.heading ?? formOf("2021").sections.find((candidate) => candidate.id === id)?.label ?? ""
  const paragraphs = (section?.paragraphs ?? []).map((text) => `<p>${escapeText(text)}</p>`)
  const tables = table !== undefined && form !== null ? [tableHtml(layoutOf(form, table), report.cells)] : []
  return [`<h2>${escapeText(heading)}</h2>`, ...paragraphs, ...tables].join("\n")
}

function chineseDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number)
  return `${year}年${month}月${day}日`
}

/** A report as a bare page, for tests that change it: no attribute but those of merged cells. */
export function plainPage(report: Report): string {
  const title = report.title ?? `${report.agency.name ?? ""}${report.year ?? ""}年政府信息公开工作年度报告`
  const signature = [report.agency.name, report.issuedOn === null ? null : chineseDate(report.issuedOn)]
  const lines = [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta name="ArticleTitle" content="${escapeUTF8(title)}">`,
    `<title>${escapeText(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    `<h1>${escapeText(title)}</h1>`,
    ...(report.opening ?? []).map((text) => `<p>${escapeText(text)}</p>`),
    ...formOf("2021")
      .sections.map((section) => partHtml(report, section.id))
      .filter(Boolean),
    ...signature.flatMap((line) => (line === null ? [] : [`<p>${escapeText(line)}</p>`])),
    "</body>",
    "</html>",
  ]
  return `${lines.join("\n")}\n`
}
