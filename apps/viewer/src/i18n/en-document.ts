import type { Texts } from "./dictionary.ts"
import type { zhDocument } from "./zh-cn-document.ts"

/** The document beside a report, in English. */
export const enDocument: Texts<typeof zhDocument> = {
  title: "The document",
  views: "View",
  form: "As recognised",
  both: "Beside the document",
  document: "Document",
  loading: "Opening the document…",
  failed: "The document can no longer be opened: the file may have been moved or changed.",
  none: "This came as data; there is no document.",
  note: "Paragraph by paragraph and table by table, as text alone; numbers of persons are masked.",
  table: "Block {{ block }} of the document, a table",
  linked: "Recognised as {{ name }}",
  close: "Close the document",
  back: "Back to the report",
  unopened: "The document cannot be opened right now",
  retry: "Open it again",
  unshown:
    "There is no document to show: the report was published as data, or its file cannot be read by today's program. The file can still be downloaded.",
  missed: "The exact place of this cell was not found in the document.",
  cut: "The document is very long; the rest is not shown. Download the file for all of it.",
  download: "Download the file",
  pageTitle: "The document of {{ agency }}, report for {{ year }}",
  pageLead: "What the file says, and where each figure was read. A figure leads to its cell in the report.",
}
