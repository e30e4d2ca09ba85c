import { Failure } from "@gouji/core"
import { draftStates } from "@gouji/store"
import * as z from "zod"
import { everyPage } from "../access/every-page.ts"
import type { Context } from "../context.ts"
import { problemIn } from "../publish/problem-in.ts"
import { type DeskTarget, type DraftLine, type Taken, takenOf } from "./desk-target.ts"
import { takeDraft } from "./take-draft.ts"

const patience = 120_000

// Only what is used is asked for, so that a newer server may say more.
const draftSchema = z.object({
  id: z.string(),
  kind: z.enum(["report", "withdrawal"]),
  agency: z.object({ id: z.string(), name: z.string(), division: z.string().nullable() }),
  year: z.number(),
  state: z.enum(draftStates),
  version: z.number(),
  publishAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  published: z.object({ report: z.string(), revision: z.number() }).nullable(),
})
const pageSchema = z.object({ items: z.array(draftSchema), nextCursor: z.string().nullable() })

/** The desk of a server, as whoever the token belongs to may use it. */
export function serverDesk(context: Context, server: string, token: string): DeskTarget {
  const unreachable = (cause: unknown) => new Failure("server-unreachable", { address: server }, { cause })

  async function ask<T>(schema: z.ZodType<T>, path: string, more: { version?: number } = {}): Promise<T> {
    const { version } = more
    const headers = {
      Authorization: `Bearer ${token}`,
      "Accept-Language": context.language,
      ...(version === undefined ? {} : { "If-Match": `"${version}"` }),
    }
    const request = {
      method: version === undefined ? "GET" : "POST",
      headers,
      signal: AbortSignal.timeout(patience),
    }
    const response = await context.ports.fetch(`${server}/api/v1${path}`, request).catch((cause: unknown) => {
      throw unreachable(cause)
    })
    if (response.status !== 200) throw await problemIn(response, server)
    const answer = schema.safeParse(await response.json().catch(() => null))
    if (!answer.success) throw unreachable(answer.error)
    return answer.data
  }

  const pathOf = (id: string) => `/drafts/${encodeURIComponent(id)}`
  const approved = () =>
    everyPage(({ cursor }) => {
      const page = cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`
      return ask(pageSchema, `/drafts?state=approved${page}`)
    })

  const publish = (draft: DraftLine) =>
    takeDraft(context, draft, server, () => ask(draftSchema, `${pathOf(draft.id)}/publish`, draft))

  /** The server looks for what is due itself, every minute: what is no longer as it was has been dealt with. */
  async function publishIfThere(draft: DraftLine): Promise<Taken> {
    const taken = await publish(draft)
    if (taken.outcome !== "refused") return taken
    const now = await ask(draftSchema, pathOf(draft.id))
    return now.version === draft.version ? taken : takenOf(now, "taken", server)
  }

  return {
    approved,
    publish: async (id) => publish(await ask(draftSchema, pathOf(id))),
    publishDue: async () => {
      const now = context.now().toISOString()
      const due = (await approved()).filter(({ publishAt }) => publishAt !== null && publishAt <= now)
      const taken: Taken[] = []
      for (const draft of due) taken.push(await publishIfThere(draft))
      return taken
    },
    close: async () => {},
  }
}
