import type { Draft } from "../data/desk-responses.ts"
import { type Problem, problemOf, unreachable } from "../data/fetch-json.ts"

/** Asks that a published report be withdrawn; gives the request, as a draft. */
export async function askWithdrawal(
  report: string,
  reason: string,
  language: string,
  send: typeof fetch,
): Promise<Draft | Problem> {
  const response = await send(`/api/v1/reports/${encodeURIComponent(report)}/withdrawals`, {
    method: "POST",
    headers: { accept: "application/json", "accept-language": language, "content-type": "application/json" },
    body: JSON.stringify({ reason }),
  }).catch(() => null)
  if (response === null) return unreachable
  return response.ok ? ((await response.json()) as Draft) : problemOf(response)
}
