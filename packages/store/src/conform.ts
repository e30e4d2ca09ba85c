import { Failure } from "@gouji/core"

/** Why a publication may not be kept, with a JSON pointer to what is wrong. */
export function invalid(pointer: string, found: unknown): Failure {
  return new Failure("report-invalid", { pointer, found: String(found ?? "null").slice(0, 200) })
}

/** The part of a schema that is needed. */
export interface Schema<T> {
  safeParse(value: unknown): { data?: T; error?: { issues: readonly { path: PropertyKey[]; message: string }[] } }
}

/** What a schema makes of a value. Throws `report-invalid`. */
export function conform<T>(schema: Schema<T>, value: unknown, pointer: string): T {
  const { data, error } = schema.safeParse(value)
  if (data !== undefined) return data
  const issue = error?.issues[0]
  throw invalid([pointer, ...(issue?.path ?? []).map(String)].join("/"), issue?.message)
}
