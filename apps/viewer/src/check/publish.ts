import type { Scope, StatedExplanation } from "@gouji/core"
import { type Problem, problemOf, unreachable } from "../data/fetch-json.ts"
import type { NamedFile } from "./what-to-check.ts"

/** What is sent to the archive. */
export interface Submission {
  readonly file: Blob
  readonly name: string
  readonly token: string
  readonly agency: string
  readonly year: string
  readonly region: string
  readonly reason: string
  readonly lastYear: NamedFile | null
  readonly members: readonly NamedFile[]
  readonly scope: Scope | null
  /** Only those of use: the server refuses others. */
  readonly explanations: readonly StatedExplanation[]
}

export type PublishOutcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problem: Problem }

const optional = ["agency", "year", "region", "reason"] as const

/** The fields without which nothing can be published, and that are empty. */
export function missingFields(
  submission: Pick<Submission, "token" | "agency" | "year">,
): readonly ("token" | "agency" | "year")[] {
  return (["token", "agency", "year"] as const).filter((name) => submission[name].trim() === "")
}

/** Publishes a file as a report, or as the next revision of one. */
export async function publish(submission: Submission, language: string, send: typeof fetch): Promise<PublishOutcome> {
  const body = new FormData()
  for (const name of optional) if (submission[name].trim()) body.set(name, submission[name].trim())
  const { lastYear, members, scope, explanations } = submission
  if (scope !== null) body.set("scope", scope)
  if (explanations.length > 0) body.set("explanations", JSON.stringify(explanations))
  body.set("file", submission.file, submission.name)
  if (lastYear !== null) body.set("lastYear", lastYear.file, lastYear.name)
  for (const { file, name } of members) body.append("members", file, name)
  const response = await send("/api/v1/reports", {
    method: "POST",
    headers: { authorization: `Bearer ${submission.token.trim()}`, "accept-language": language },
    body,
  }).catch(() => null)
  if (response === null) return { ok: false, problem: unreachable }
  if (!response.ok) return { ok: false, problem: await problemOf(response) }
  const { id } = (await response.json()) as { id: string }
  return { ok: true, id }
}
