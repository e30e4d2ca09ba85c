import type { StepName } from "../data/desk-responses.ts"
import { type Problem, problemOf, unreachable } from "../data/fetch-json.ts"

/** What goes with a step: a few words, or another document. */
export type StepContent = { readonly json: object } | { readonly form: FormData } | null

/** The draft as it was seen: whoever changed it since is not overwritten. */
export interface SeenDraft {
  readonly id: string
  readonly version: number
}

/** Takes a step with a draft; `null`: it is done. */
export async function sendStep(
  { id, version }: SeenDraft,
  step: StepName,
  content: StepContent,
  language: string,
  send: typeof fetch,
): Promise<Problem | null> {
  const path = `/api/v1/drafts/${encodeURIComponent(id)}`
  const isForm = content !== null && "form" in content
  const json = content !== null && "json" in content ? JSON.stringify(content.json) : null
  const response = await send(step === "revise" ? path : `${path}/${step}`, {
    method: step === "revise" ? "PUT" : "POST",
    headers: {
      accept: "application/json",
      "accept-language": language,
      "if-match": `"${version}"`,
      ...(json !== null && { "content-type": "application/json" }),
    },
    ...(isForm && { body: content.form }),
    ...(json !== null && { body: json }),
  }).catch(() => null)
  if (response === null) return unreachable
  return response.ok ? null : problemOf(response)
}
