import type { Report } from "@gouji/core"
import { escapeText, escapeUTF8 } from "entities"
import { type Styles, stylesFor } from "./html/styles.ts"
import { tableHtml } from "./html/table-html.ts"
import { type Part, partsOf } from "./parts.ts"
import { printableOf } from "./printable.ts"

function partHtml(part: Part, report: Report, styles: Styles, paged: boolean): string {
  if (part.kind === "table") return tableHtml(part, report, styles, !paged)
  const [tag, style] = styles.parts[part.kind]
  return `<${tag} style="${style}">${escapeText(part.text)}</${tag}>`
}

/** The sheets of a report that is printed: an official document's paper, with its number in the middle below; and no more. */
const paper = [
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
  '<style>@page{size:A4;margin:37mm 26mm 35mm 28mm;@bottom-center{content:"— " counter(page) " —";font:14pt SimSun,"Noto Serif CJK SC",serif}}</style>',
]

/** A page around a report that was made printable. `paged`: for printing, where the sheet's own size and margins count. */
export function pageOf(report: Report, { paged = false } = {}): string {
  const title = report.title ?? ""
  const styles = stylesFor(paged ? "sheet" : "screen")
  const published = report.issuedOn === null ? [] : [`<meta name="PubDate" content="${escapeUTF8(report.issuedOn)}">`]
  const lines = [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="ArticleTitle" content="${escapeUTF8(title)}">`,
    ...published,
    `<title>${escapeText(title)}</title>`,
    ...(paged ? paper : []),
    "</head>",
    `<body style="${styles.body}">`,
    ...partsOf(report).map((part) => partHtml(part, report, styles, paged)),
    "</body>",
    "</html>",
  ]
  return `${lines.join("\n")}\n`
}

/**
 * A report as one page that a site's editor takes: tables as the official form prints them, with captions and scopes,
 * styles on the elements themselves, no script and no class.
 */
export function writeHtml(report: Report): string {
  return pageOf(printableOf(report).report)
}
