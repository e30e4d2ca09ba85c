import type { Layout, Report } from "@gouji/core"
import { boxText } from "./box-text.ts"
import { type Part, partsOf } from "./parts.ts"

/** Signs that Markdown would take for markup, each written so that it stands for itself. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_[\]<>|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/^(?:[#+=-]|\s*(?=:?-))/, (sign) => (sign === "" ? "" : `\\${sign}`))
    .replace(/^(\d+)([.)])/, "$1\\$2")

/** Markdown cannot merge cells: what goes on from above or from the left is an empty cell. */
function tableMarkdown(layout: Layout, report: Report): string {
  const rows = Array.from({ length: layout.rows }, () => Array.from({ length: layout.columns }, () => ""))
  for (const box of layout.boxes) {
    const row = rows[box.row]
    if (row) row[box.column] = boxText(box, report.cells).replaceAll("|", "\\|")
  }
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  const [header = [], ...others] = rows
  return [line(header), line(header.map(() => "---")), ...others.map(line)].join("\n")
}

function partMarkdown(part: Part, report: Report): string {
  if (part.kind === "table") return tableMarkdown(part.layout, report)
  const mark = part.kind === "title" ? "# " : part.kind === "heading" ? "## " : ""
  return `${mark}${escaped(part.text)}`
}

/** A report that was made printable, as GitHub-flavoured Markdown. */
export function writeMarkdown(report: Report): string {
  return `${partsOf(report)
    .map((part) => partMarkdown(part, report))
    .join("\n\n")}\n`
}
