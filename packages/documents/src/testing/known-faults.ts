/**
 * Shapes and hands in which a cell is known to be wrong or missing unsaid, each with its reason. They are measured and
 * shown like all others, but do not fail the run. Whoever mends one strikes it here.
 */
export const knownFaults: Readonly<Record<string, string>> = {
  "Markdown: bytes":
    "table four cut off behind five figures: they are given to the last of the three bodies in its header",
  "RTF, in GBK: bytes": "a hyphen behind a broken control word is text by the specification; LibreOffice prints none",
  "XLS, by SheetJS: bytes": "a column beyond the 256 that there are is taken, and table four read as blank",
  "text, a row to a line, tabs between: bytes":
    "in a row that is short of one cell, padding is taken for a blank figure",
  "text, a row to a line, tabs between: contents":
    "in a row that is short of one cell, padding is taken for a blank figure",
  "text, a tab and a cell to a line: bytes": "table four cut off behind five figures, as in Markdown",
  "PDF, by Chromium from a page without borders":
    "table three is taken for the other form, its rows not named by their cells",
  "PDF, by LibreOffice from a DOCX":
    "a figure that wraps in its cell where the page ends loses what stands on the next page",
  "PDF, by LibreOffice from a page without borders":
    "table three is taken for the other form, its rows not named by their cells",
  "PDF, no lines": "table three is taken for the other form, its rows not named by their cells",
  "labels: misspelt":
    "（六）其他处理 misspelt: table three is taken for the other form, its rows not named by their cells",
  "labels: shortened":
    "rows under （六）其他处理 shortened: table three is taken for the other form, its rows not named",
  "text, bars, a cell to a line": "a bar behind each cell is taken for a cell, so that figures are read as blank",
  "text, bars, one before the row": "a bar behind each cell is taken for a cell, so that figures are read as blank",
  "text, in traditional characters": "table three is taken for the other form, its rows not named by their cells",
}
