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
export function exactJson<T>(c: Context, value: T) {
  const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" }
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
  "bad-multipart",
  "busy",
  "encoding-unknown",
  "file-empty",
  "file-too-large",
  "json-invalid",
  "markup-too-complex",
  "not-a-report",
  "report-invalid",
  "source-missing",
  "too-complex",
  "truncated",
  "type-mismatch",
  "type-unsupported",
] as const satisfies readonly FailureCode[]
