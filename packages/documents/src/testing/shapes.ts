import type { Shape } from "./shape.ts"
import { commaSheet } from "./shapes/comma-sheet.ts"
import { doc } from "./shapes/doc.ts"
import { docx } from "./shapes/docx.ts"
import { docxPackage } from "./shapes/docx-package.ts"
import { htmlBlocksApart } from "./shapes/html-blocks-apart.ts"
import { htmlCharsets } from "./shapes/html-charsets.ts"
import { htmlCms } from "./shapes/html-cms.ts"
import { htmlColumns } from "./shapes/html-columns.ts"
import { htmlHeaderAgain } from "./shapes/html-header-again.ts"
import { htmlNested } from "./shapes/html-nested.ts"
import { htmlOwn } from "./shapes/html-own.ts"
import { htmlPlain } from "./shapes/html-plain.ts"
import { htmlSheet } from "./shapes/html-sheet.ts"
import { htmlSplit } from "./shapes/html-split.ts"
import { htmlTorn } from "./shapes/html-torn.ts"
import { htmlTurned } from "./shapes/html-turned.ts"
import { htmlUpright } from "./shapes/html-upright.ts"
import { htmlWord } from "./shapes/html-word.ts"
import { htmlWps } from "./shapes/html-wps.ts"
import { lists } from "./shapes/lists.ts"
import { markdown } from "./shapes/markdown.ts"
import { markdownHtml } from "./shapes/markdown-html.ts"
import { markdownTorn } from "./shapes/markdown-torn.ts"
import { odt } from "./shapes/odt.ts"
import { ownFiles } from "./shapes/own-files.ts"
import { pdf } from "./shapes/pdf.ts"
import { rowsInCells } from "./shapes/rows-in-cells.ts"
import { rtf } from "./shapes/rtf.ts"
import { sheetFilled } from "./shapes/sheet-filled.ts"
import { sheets } from "./shapes/sheets.ts"
import { textAligned } from "./shapes/text-aligned.ts"
import { textBareLines } from "./shapes/text-bare-lines.ts"
import { textBars } from "./shapes/text-bars.ts"
import { textBlankLines } from "./shapes/text-blank-lines.ts"
import { textCellPerLine } from "./shapes/text-cell-per-line.ts"
import { textDrawn } from "./shapes/text-drawn.ts"
import { textGbk } from "./shapes/text-gbk.ts"
import { textHardSpaces } from "./shapes/text-hard-spaces.ts"
import { textLabelsAbove } from "./shapes/text-labels-above.ts"
import { textOneLine } from "./shapes/text-one-line.ts"
import { textRows } from "./shapes/text-rows.ts"
import { textRunTogether } from "./shapes/text-run-together.ts"
import { textSpaced } from "./shapes/text-spaced.ts"
import { textTraditional } from "./shapes/text-traditional.ts"

/** Every format and layout that reports are printed in here. */
export const shapes: readonly Shape[] = [
  commaSheet,
  ...doc,
  ...docxPackage,
  docx,
  htmlBlocksApart,
  ...htmlCharsets,
  htmlCms,
  ...htmlColumns,
  htmlHeaderAgain,
  htmlNested,
  htmlOwn,
  htmlPlain,
  htmlSheet,
  htmlSplit,
  htmlTorn,
  htmlTurned,
  htmlUpright,
  htmlWord,
  htmlWps,
  ...lists,
  markdownHtml,
  ...markdownTorn,
  markdown,
  odt,
  ...ownFiles,
  ...pdf,
  ...rowsInCells,
  ...rtf,
  sheetFilled,
  ...sheets,
  textAligned,
  textBareLines,
  ...textBars,
  textBlankLines,
  textCellPerLine,
  textDrawn,
  textGbk,
  textHardSpaces,
  textLabelsAbove,
  textOneLine,
  textRows,
  textRunTogether,
  textSpaced,
  textTraditional,
]
