import type { ConvertText } from "./convert-text.ts"

export const enConvert: ConvertText = {
  command: {
    brief: "Write a report as Word, Excel, a page, PDF and more, in the official form",
    full: `Reads a report (any document that can be read, or the JSON of a report or a reading) and writes it as another file, its
three tables as the official forms of 2019 and 2021 print them. Whatever is written is read again by gouji itself, and
given out only where figures, forms and text are the same. Keeps nothing, asks nobody.

Formats for --to: docx, xlsx, html (for a site's editor), md, csv (a cell a line, no text), json, pdf (by a Chromium or
Chrome of this machine). One file may go to standard output instead of --out. No file is overwritten without --force.

EXAMPLES
  gouji convert report.pdf --to docx --out report.docx
  gouji convert reports/*.html --to xlsx --formulas --out sheets/
  gouji convert report.docx --to html > report.html
  gouji convert report.json --to pdf --out report.pdf
  gouji convert report.html --to xlsx --layout long --out data.xlsx

Exit codes: 0 written, 2 could not run, 3 something could not be read for certain (nothing is written; with --partial it
is, those cells left empty, and the code is 3 all the same)`,
  },
  to: "What to write: docx, xlsx, html, md, csv, json, pdf",
  out: "The file to write; of several files, or where it ends in /, the folder",
  outPlaceholder: "path",
  formulas: "xlsx: totals as formulas (a total that is not the sum of its parts stays a figure)",
  layout: "xlsx: form as the official form prints it (default), long a row a cell",
  partial: "Write also what was not read for certain, those cells left empty",
  force: "Overwrite files that are there",
  onlySheets: "--formulas and --layout go with --to xlsx alone, and --formulas not with --layout long.",
  oneToOutput: "Name a folder with --out for several files.",
  notToTerminal: "Name a file with --out, or redirect standard output.",
  written: (file, out) => `${file} -> ${out}`,
  notes: {
    "blank-for-absent": (count) =>
      `cells that the report does not give: ${count}, printed as empty boxes like those that are blank (JSON and CSV tell them apart)`,
    "signs-replaced": (count) => `control signs that no such file holds: ${count}, each replaced by \ufffd`,
    "paragraphs-split": (count) => `paragraphs too long for a cell: ${count}, given in several`,
    "sums-not-formulas": (count) => `totals that are not the sum of their parts: ${count}, not made formulas`,
    "figures-as-text": (count) => `figures of more than 15 digits: ${count}, given as text`,
  },
}
