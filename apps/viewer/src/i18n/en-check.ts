import type { Dictionary } from "./dictionary.ts"
import type { zhCheck } from "./zh-cn-check.ts"

/** Texts of the check page: many files, the document beside its report, changed figures, what changed, offline. */
export const enCheck: Pick<Dictionary, keyof typeof zhCheck> = {
  gradual: { show: "Show {{ from }}–{{ to }}" },
  queue: {
    title: "Files",
    summary: "{{ count }} files, {{ done }} checked",
    waiting: "Waiting",
    working: "Being checked…",
    unreadable: "Could not be checked",
    remove: "Remove",
    removeOne: "Remove {{ name }}",
    clear: "Clear all",
    xlsx: "Save the work list (XLSX)",
    csv: "Save the work list (CSV)",
    csvNote: "Opens in Excel and WPS; the column for the status is yours to fill in.",
    back: "Back to the files",
    folder: "Choose a folder",
    skipped: "{{ count }} more files in the folder are of no kind that a report comes in, and were not read.",
    lastYearFrom: "Set against last year's report among these files: {{ name }}",
    newer: "The corrected version",
    newerChoose: "Choose the corrected file",
  },
  changes: {
    title: "Figures changed on this page",
    note: "Only what was recognised has been changed; the file is as it was. Change the file accordingly, or save the report as changed.",
    was: "was",
    undo: "Undo",
    undoOne: "Undo the change of {{ name }}",
    undoAll: "Undo all",
    docx: "Save in the official form (DOCX)",
    json: "Save the changed report (JSON)",
    busy: "Checking again…",
    take: "Change it so",
    taken: "{{ count }} figures changed; checked again: {{ verdict }}",
    edit: "Change to",
    editHint: "Nothing, or “/”, stands for a blank.",
    apply: "Change and check again",
    invalid: "A number belongs here.",
    publishNote:
      "Figures were changed on this page and differ from the file, so it cannot be published as it is. Change the file and check it again.",
  },
  copies: {
    annotated: "Save an annotated copy",
    saved: "Saved: {{ count }} comments stand beside the cells in question; nothing else was changed.",
    savedPartly: "Saved with {{ count }} comments; these {{ missing }} found no place:",
    fillIn: "Go on in the fill-in page",
    fillInFailed: "This browser keeps no drafts (as in a private window), so the fill-in page cannot take it over.",
  },
  diff: {
    repaired: "Compared with before the changes",
    version: "Compared with the file before: {{ name }}",
    mended: "Mended",
    added: "New",
    remaining: "Still there",
    unseen: "Could not be checked this time",
    unseenNote:
      "These are no longer listed only because a figure was not read this time, or a rule could not run. That does not mean they are mended.",
    none: "Nothing changed",
  },
  original: {
    show: "Show in the document",
    page: "Read the document as text",
    hint: "A figure in the tables leads to its place in the document.",
  },
  offline: {
    ready: "This page is kept by the browser: it opens and checks without a network.",
  },
}
