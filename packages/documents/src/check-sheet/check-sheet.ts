import type { CheckSheet } from "@gouji/core"
import { escapeText } from "entities"
import { sheetStyle } from "./sheet-style.ts"

const element = (tag: string, text: string) => `<${tag}>${escapeText(text)}</${tag}>`
const each = (tag: string, texts: readonly string[]) => texts.map((text) => element(tag, text)).join("")
const list = (texts: readonly string[]) => (texts.length === 0 ? "" : `<ul>${each("li", texts)}</ul>`)

function factsHtml({ facts }: CheckSheet): string {
  return `<dl>${facts.map(([name, value]) => `<div>${element("dt", name)}${element("dd", value)}</div>`).join("")}</dl>`
}

function rowHtml(row: CheckSheet["rows"][number], index: number, basis: string): string {
  const sentences = [row.sentence, ...(row.explained === null ? [] : [row.explained])]
  return [
    `<tr class="${row.severity}">`,
    element("td", String(index + 1)),
    element("td", row.grade),
    `<td>${each("p", row.places)}</td>`,
    `<td>${each("p", sentences)}<p class="rule">${escapeText(row.rule)}</p></td>`,
    `<td>${each("p", [row.fix, `${basis}${row.basis}`])}</td>`,
    "<td></td></tr>",
  ].join("")
}

function findingsHtml({ rows, texts }: CheckSheet): string {
  if (rows.length === 0) return element("p", texts.none)
  const head = texts.columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join("")
  const body = rows.map((row, index) => rowHtml(row, index, texts.basis)).join("\n")
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`
}

function sheetHtml(sheet: CheckSheet): string {
  const { texts, repair, warnings, coverage } = sheet
  const changes = repair?.changes.map(({ place, from, to }) => `${place}${texts.between}${from} → ${to}`) ?? []
  return [
    "<article>",
    element("h1", texts.title),
    factsHtml(sheet),
    findingsHtml(sheet),
    repair === null ? "" : `${element("h2", repair.title)}${list(changes)}`,
    warnings.length === 0 ? "" : `${element("h2", texts.warnings)}${list(warnings)}`,
    `${element("h2", texts.coverage)}${element("p", coverage.counts)}${list(coverage.open)}`,
    `<p class="signature">${each("span", texts.signature)}</p>`,
    "</article>",
  ].join("\n")
}

/**
 * Check sheets (核对单) as one self-contained page to keep or to print, a sheet to a report. It runs nothing and loads
 * nothing. Throws a `RangeError` for no sheet at all.
 */
export function writeCheckSheets(sheets: readonly CheckSheet[]): string {
  const [first] = sheets
  if (first === undefined) throw new RangeError("no sheet")
  return [
    "<!doctype html>",
    `<html lang="${first.language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element("title", first.texts.title),
    `<style>${sheetStyle}</style>`,
    "</head>",
    "<body>",
    ...sheets.map(sheetHtml),
    "</body>",
    "</html>",
    "",
  ].join("\n")
}
