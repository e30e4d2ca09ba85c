import type { CopiesText } from "./copies-text.ts"

const marked = { docx: " as tracked changes", xlsx: ", each with a note" } as const
const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`

export const enCopies: CopiesText = {
  fix: {
    brief: "Write a copy with the repair made (.docx, .xlsx)",
    full: `Reads and checks a report, and makes the smallest repair in a copy: in a Word document as tracked changes, to be
accepted or rejected one by one; in an Excel workbook with a note of the old figure at each changed cell. Nothing else is
changed, and the original never. Repairs are made only where they are sure; where there are several, look at them and
choose one with --solution. The copy is read back and checked before it is written; what is not as intended is not written.

EXAMPLES
  gouji fix report.docx                         writes report-mended.docx
  gouji fix report.xlsx --out mended.xlsx       writes to this file
  gouji fix report.docx --solution 2            makes the second of the repairs listed
  gouji fix report.docx --plain                 makes the changes without tracking them`,
  },
  flags: {
    copyOut: 'name of the copy (default: that of the original with "-mended")',
    solution: "which of the repairs to make (numbers as gouji check lists them)",
    plain: "make the changes without tracking them or noting them",
    force: "overwrite a copy of that name (the original is never overwritten)",
    checkOut: "write to this file (needed with --format xlsx and docx)",
    annotate: "write copies with comments (.docx, .xlsx) into this folder",
    workList: "the last work list (.xlsx): its states and remarks go on in the new one",
  },
  usage: {
    solution: "must be a whole number of 1 or more",
    needsOut: (format) => `--format ${format} needs --out with the name of a file.`,
    outOfWhat: "--out goes with --format xlsx and docx alone; the others are printed.",
    workListOfWhat: "--work-list goes with --format xlsx alone.",
    sameFile: "--out must not be a file that is checked.",
  },
  suffixes: { mended: "-mended", annotated: "-annotated" },
  changed: (from, to, slips) =>
    `Was ${from}; changed to ${to} so that the sums tie${slips.length === 0 ? "" : ` (${slips.join("; ")})`}. Please confirm from the records.`,
  nothingToFix: "Nothing to mend: the sums tie, and no blank follows from them. No copy was written.",
  chosen: (number, of) => `Repair ${number} of ${of}`,
  written: (path, cells, marks) =>
    `Copy written: ${path} (${counted(cells, "cell")} changed${marks === null ? "" : marked[marks]}; read back and checked; the original is as it was)`,
  left: (findings) => `${counted(findings, "finding")} left in the copy; see gouji check.`,
  listWritten: (path, rows) => `Work list written: ${path} (${counted(rows, "row")})`,
  sheetsWritten: (path, sheets) => `Check sheets written: ${path} (${counted(sheets, "report")})`,
  annotated: (path, notes) => `Annotated copy written: ${path} (${counted(notes, "note")})`,
  notPlaced: (findings) => `${counted(findings, "note")} found no place in the file:`,
  notAnnotated: (file, why) => `${file}: no annotated copy. ${why}`,
  carried: (kept, fresh, gone) => `Beside the last list: ${kept} kept, ${fresh} new, ${gone} gone`,
}
