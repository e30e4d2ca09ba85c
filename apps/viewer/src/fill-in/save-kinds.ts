import type { ReportFormat } from "@gouji/documents/write"

/** The kinds of file that a report is saved as here, the official document first. Their names end in these. */
export const saveKinds = ["docx", "xlsx", "html", "json"] as const satisfies readonly ReportFormat[]

export type SaveKind = (typeof saveKinds)[number]
