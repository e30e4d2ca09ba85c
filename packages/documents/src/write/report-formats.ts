/** A kind of file that one report is written as. */
export interface ReportFormatSpec {
  readonly id: string
  /** With no dot in front. */
  readonly extension: string
  readonly mediaType: string
  /** Whether the text of the report goes with its figures. */
  readonly prose: boolean
}

/** Every kind of file that a report is written as, the official document first. */
export const reportFormats = [
  {
    id: "docx",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    prose: true,
  },
  {
    id: "xlsx",
    extension: "xlsx",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    prose: true,
  },
  { id: "html", extension: "html", mediaType: "text/html; charset=utf-8", prose: true },
  { id: "md", extension: "md", mediaType: "text/markdown; charset=utf-8", prose: true },
  { id: "csv", extension: "csv", mediaType: "text/csv; charset=utf-8", prose: false },
  { id: "json", extension: "json", mediaType: "application/json", prose: true },
] as const satisfies readonly ReportFormatSpec[]

export type ReportFormat = (typeof reportFormats)[number]["id"]

/** What is known of a format. */
export function reportFormatOf(id: ReportFormat): ReportFormatSpec {
  return reportFormats.find((format) => format.id === id) as ReportFormatSpec
}
