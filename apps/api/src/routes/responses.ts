import { type FailureCode, jsonText } from "@gouji/core"
import type { Context, TypedResponse } from "hono"
import type * as z from "zod"
import { statusOf } from "../http/status-of.ts"
import { problemSchema } from "../schemas/problem.ts"

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
})

/** An answer whose very bytes matter: the same document gives them from the command and the browser as well. */
export function exactJson<T>(c: Context, value: T, more: Readonly<Record<string, string>> = {}) {
  const headers = { ...more, "Content-Type": "application/json", "Cache-Control": "no-store" }
  // Hono's own `json` writes no newline; apart from white space the two are the same.
  return c.body(jsonText(value), 200, headers) as unknown as Response & TypedResponse<T, 200, "json">
}

/** The problem responses of a route, by status, from the codes that it may answer with. */
export function problems(...codes: readonly FailureCode[]) {
  const byStatus = new Map<number, FailureCode[]>()
  for (const code of [...codes, "bad-request", "internal"] as const) {
    const status = statusOf(code)
    byStatus.set(status, [...new Set([...(byStatus.get(status) ?? []), code])])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      status,
      { description: all.join(" · "), content: { "application/problem+json": { schema: problemSchema } } },
    ]),
  ) as Record<never, never>
}

/** What reading any document may end in. */
export const documentFailures = [
  "archive-damaged",
  "archive-inconsistent",
  "archive-overlap",
  "archive-symlink",
  "bad-entry-name",
  "bad-multipart",
  "busy",
  "dtd-forbidden",
  "duplicate-part",
  "encoding-unknown",
  "encrypted",
  "file-damaged",
  "file-empty",
  "file-too-large",
  "format-unsupported",
  "inflated-too-large",
  "json-invalid",
  "markup-too-complex",
  "no-document-part",
  "not-a-report",
  "ofd-unsupported",
  "pdf-without-text",
  "picture-unsupported",
  "polyglot",
  "report-invalid",
  "several-reports",
  "sheet-too-large",
  "source-missing",
  "text-missing",
  "too-complex",
  "too-many-entries",
  "too-many-sheets",
  "truncated",
  "type-mismatch",
  "type-unsupported",
  "xml-encoding",
  "xml-invalid",
  "xml-too-deep",
] as const satisfies readonly FailureCode[]

/** What reading the documents that one is set against may end in. */
export const otherDocumentFailures = [
  "last-year-unreadable",
  "member-unreadable",
] as const satisfies readonly FailureCode[]

/** What a wide query may end in: one that goes through many reports. */
export const wideQueryFailures = ["query-too-expensive", "too-many-queries"] as const satisfies readonly FailureCode[]
