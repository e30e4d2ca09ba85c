import type { Report } from "@gouji/core"
import { writeHtml } from "@gouji/documents"
import type { SaveKind } from "./save-kinds.ts"

const encode = (text: string) => new TextEncoder().encode(text)

/** How a report becomes a file of each kind. They run in the worker, where the writers are at hand. */
export const writers: Readonly<Record<SaveKind, (report: Report) => Promise<Uint8Array>>> = {
  json: async (report) => encode(`${JSON.stringify(report, null, 2)}\n`),
  html: async (report) => encode(writeHtml(report)),
}
