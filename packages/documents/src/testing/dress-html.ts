/** A page as CMSs and word processors publish it: each figure in spans of its own, padded, inside paragraphs. */
export function dressHtml(page: string): string {
  return page
    .replace(/<td([^>]*)>([^<]*)<\/td>/g, (_, attributes: string, text: string) => {
      const digits = [...text].map((digit) => `<span lang="EN-US" style="font-family:宋体">${digit}</span>`).join("")
      return `<td${attributes} nowrap="nowrap"><p align="center">${digits}<o:p>&nbsp;</o:p></p></td>`
    })
    .replace(/<th([^>]*)>([^<]*)<\/th>/g, (_, attributes: string, text: string) => {
      const middle = Math.ceil(text.length / 2)
      return `<td${attributes}><p>${text.slice(0, middle)}<br />\n ${text.slice(middle)}&nbsp;&nbsp;</p></td>`
    })
}

/** Each table cut in two behind a row, as where a page ends; the second half has no header. */
export function splitTables(page: string, behind: number): string {
  return page.replace(/<table>([\s\S]*?)<\/table>/g, (whole, body: string) => {
    const rows = body.trim().split("\n")
    // A merged cell cannot go over the cut: only rows with none reaching beyond it are cut behind.
    if (rows.length <= behind + 1 || rows.slice(0, behind).some((row) => /rowspan/.test(row))) return whole
    const half = (lines: readonly string[]) => `<table>\n${lines.join("\n")}\n</table>`
    return `${half(rows.slice(0, behind))}\n<p>— 3 —</p>\n${half(rows.slice(behind))}`
  })
}
