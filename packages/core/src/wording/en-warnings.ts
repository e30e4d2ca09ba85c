import type { Warning } from "../report/index.ts"
import { numbers } from "./phrases/en.ts"
import { isInWords } from "./phrases/in-words.ts"
import type { WarningWordings } from "./wordings.ts"

const found = (warning: Warning) => warning.found ?? "(empty)"
const expected = (warning: Warning) => warning.expected ?? ""
const left = (warning: Warning) => (warning.cells.length > 0 ? `${warning.cells.length} figures are left out. ` : "")

export const enWarnings: WarningWordings = {
  "active-content": (w) =>
    `The file carries macros, controls or other content that acts by itself (${found(w)}). It was not run and not read. Remove it before publishing.`,
  "agency-missing": () => "No agency name was found in the title. Put the full name there.",
  "alternate-content": (w) =>
    `The file holds two different versions of a passage for newer and older programs. “${found(w)}” was read as newer ones show it, not “${expected(w)}”. Save the file again and compare.`,
  "cell-missing": (w) => `The row “${expected(w)}” has fewer figures than the form. ${left(w)}Complete the row.`,
  "columns-unclear": (w) =>
    `The row “${expected(w)}” has ${found(w)} values, which do not match the header. ${left(w)}Restore the columns of the form.`,
  comments: (w) =>
    `The file holds comments (${found(w)}), which were not read. Settle and delete them before publishing.`,
  "content-unread": (w) =>
    `Embedded content (${found(w)}) was not read. If it holds tables or text, put them into the document itself.`,
  "encoding-assumed": (w) =>
    `The file does not declare its encoding rightly and was read as ${found(w)}. If text looks garbled, save it as UTF-8.`,
  "end-missing": (w) => `The file lacks its end (${expected(w)}) and may be incomplete. Download it again.`,
  "external-content": (w) =>
    `The file refers to content elsewhere (${found(w)}), which was neither read nor asked for. Break the link and put what is needed into the file.`,
  "figure-annotated": (w) =>
    isInWords(found(w))
      ? `“${found(w)}” is a number in words and was read as that number. Use Arabic digits.`
      : `A note stands beside the figure, “${found(w)}”; only the figure was taken. Move the note into the text.`,
  "figure-out-of-range": (w) => `“${found(w)}” is beyond what can be kept exactly and was not read. Check its digits.`,
  "figure-unreadable": (w) => `“${found(w)}” is not a figure beyond doubt and was not read. Use Arabic digits.`,
  footnotes: (w) =>
    `The file holds footnotes or endnotes (${found(w)}), which were not read. Move what they say of figures into the text.`,
  "form-unclear": (w) =>
    `The table itself does not tell the 2019 form from the 2021 form; only what is alike in both was read. ${left(w)}Write rows and columns as the ${expected(w)} form does.`,
  "formula-result": (w) =>
    `“${found(w)}” is the stored result of a formula and was not calculated anew. Check that it is up to date.`,
  "formula-without-value": (w) =>
    `“${found(w)}” is a formula without a result and was not read. Open the file in Excel or WPS and save it.`,
  "hidden-content": (w) => `Hidden content (${found(w)}) was not read. Show it, or delete it.`,
  "hidden-text": (w) => `The file holds hidden text, “${found(w)}”, which was not read. Delete it or show it.`,
  "invisible-signs": (w) =>
    `Signs that nobody sees (${found(w)}: zero-width, direction or variation marks) stand in the tables, the title or the agency's name. They were left out in reading. Type the text anew, so that it can be copied and searched.`,
  "label-differs": (w) =>
    `The table says “${found(w)}”, the form says “${expected(w)}”. The figures were read; mend the label.`,
  "name-differs": (w) =>
    `The name ends in ${expected(w)}, but the content is ${found(w)} and was read as that. Check that it is the right file, and mend its name.`,
  "private-number": (w) =>
    `Text outside the six parts seems to hold ${numbers[expected(w)] ?? "personal data"}: “${found(w)}” (masked). Delete it before publishing.`,
  "row-ambiguous": (w) => `“${found(w)}” may be one of several rows. ${left(w)}Write the label in full.`,
  "row-missing": (w) => `The row “${expected(w)}” was not found. ${left(w)}Add it as the form prints it.`,
  "row-repeated": (w) =>
    `“${expected(w)}” appears more than once with different figures. ${left(w)}Keep the right one.`,
  "row-unknown": (w) => `“${found(w)}” is not a row of the form and was not read.`,
  "section-misplaced": (w) =>
    `“${found(w)}” stands elsewhere, or under another number, than “${expected(w)}” of the form; its text was not read apart. Put the six parts in the order of the form.`,
  "section-missing": (w) => `The part “${expected(w)}” was not found.`,
  "section-repeated": (w) =>
    `The part “${expected(w)}” appears more than once. Keep one, and check that no draft or annex was left behind it.`,
  "shown-otherwise": (w) =>
    `A cell shows another number than it holds: “${found(w)}” was read as shown, “${expected(w)}” is stored. Mend the number format, or the number.`,
  "signature-unverified": (w) =>
    w.found === "altered"
      ? "The file is signed, and was changed after it was signed: the signature does not cover the change. Ask whoever issued it for the file as it was signed."
      : "The file is signed; whether the signature is valid was not verified. Verify it with a signing program where that matters.",
  "signs-unknown": (w) =>
    `${found(w)} signs of the PDF cannot be told (their font does not say what they mean, or something covers them); figures with them are left out. Use a PDF exported by Word or WPS itself, or the original file.`,
  "table-blank": (w) =>
    `The table of “${expected(w)}” prints its labels and not one figure, and was read as blank. If the original has figures, see whether they are pictures or form fields, or were lost in copying; fill in 0 for what did not happen.`,
  "table-missing": (w) =>
    `The table of “${expected(w)}” was not recognised. If it is a picture or an attachment, use a text table; if it is in another file, add that file.`,
  "table-repeated": (w) =>
    `The table of “${expected(w)}” is there more than once, and ${w.cells.length} of its figures differ (${found(w)}). Where one of them is plainly the report's own it was read, else they are left out. Delete the other, or make them agree.`,
  "text-layer-unseen": () =>
    "The PDF was scanned, and its text added behind the pictures by recognition software, which errs. Compare every figure with the picture, or use a PDF exported by Word or WPS itself.",
  "title-missing": () => "No title was found.",
  "tracked-changes": (w) =>
    `The file holds tracked changes: “${expected(w)}” became “${found(w)}”, which was read as accepted. Accept or reject all changes and save it again.`,
  "values-cut": (w) =>
    `“${found(w)}” are digits run together; the ${expected(w) === "row-sum" ? "sum of the row" : "sums of the columns"} leaves one way to cut them. That sum proves nothing any more: compare with the original.`,
  "values-run-together": (w) =>
    `“${found(w)}” are digits run together and cannot be cut for certain. ${left(w)}Use the file that has the table.`,
  "year-missing": () => "No reporting year was found. Put the year in the title.",
}
