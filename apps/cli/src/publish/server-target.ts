import { Failure, type StatedExplanation, verdictSchema } from "@gouji/core"
import * as z from "zod"
import type { Context } from "../context.ts"
import { ProblemError } from "../problem.ts"
import { problemIn } from "./problem-in.ts"
import { type Labels, type Publication, type Target, unchanged } from "./target.ts"

const patience = 120_000

// Only what is shown is asked for, so that a newer server may say more.
const publishedSchema = z.object({
  id: z.string(),
  agency: z.object({ name: z.string() }),
  year: z.number(),
  revision: z.number(),
  verdict: verdictSchema,
})

function formOf(bytes: Uint8Array, name: string, labels: Labels, explanations: readonly StatedExplanation[]): FormData {
  const form = new FormData()
  for (const [key, value] of Object.entries(labels)) if (value !== undefined) form.set(key, String(value))
  if (explanations.length > 0) form.set("explanations", JSON.stringify(explanations))
  form.set("file", new Blob([new Uint8Array(bytes)]), name)
  return form
}

async function publicationIn(response: Response, server: string): Promise<Publication> {
  if (response.status !== 201) {
    const problem = await problemIn(response, server)
    if (problem instanceof ProblemError && problem.problem.code === "revision-exists") return unchanged
    throw problem
  }
  const body: unknown = await response.json().catch(() => null)
  const published = publishedSchema.safeParse(body)
  if (!published.success) throw new Failure("server-unreachable", { address: server }, { cause: published.error })
  const { id, agency, year, revision, verdict } = published.data
  return { status: "published", id, address: `${server}/reports/${id}`, agency: agency.name, year, revision, verdict }
}

/** Sends files to a server, which reads, checks and publishes them. */
export function serverTarget(
  context: Context,
  server: string,
  token: string,
  labels: Labels,
  explanations: readonly StatedExplanation[],
): Target<{ readonly bytes: Uint8Array; readonly name: string }> {
  const headers = { Authorization: `Bearer ${token}`, "Accept-Language": context.language }
  return {
    prepare: async (bytes, name) => ({ bytes, name }),
    // Each is a request of its own.
    most: 1,
    joins: () => false,
    publish: async ([sent]) => {
      if (!sent) return []
      const { bytes, name } = sent
      const body = formOf(bytes, name, labels, explanations)
      const request = { method: "POST", headers, body, signal: AbortSignal.timeout(patience) }
      const response = await context.ports.fetch(`${server}/api/v1/reports`, request).catch((cause: unknown) => {
        throw new Failure("server-unreachable", { address: server }, { cause })
      })
      return [await publicationIn(response, server)]
    },
    close: async () => {},
  }
}
