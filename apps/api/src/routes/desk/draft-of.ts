import { Failure } from "@gouji/core"
import type { FullDraft } from "@gouji/store"
import type { Context } from "hono"
import { type Deed, demand } from "../../access/may.ts"
import { personOf } from "../../access/require-person.ts"
import type { Env } from "../../env.ts"
import { ifMatch, versionTag } from "../../http/if-match.ts"
import type { Ports } from "../../ports.ts"

/** A draft that whoever asks may do this with. Throws `not-found` or `forbidden`. */
export async function draftOf(c: Context<Env>, ports: Ports, id: string, deed: Deed): Promise<FullDraft> {
  const draft = await ports.archive.desk.find(id)
  if (draft === null) throw new Failure("not-found")
  demand(c, deed, draft.agency)
  return draft
}

/** The same, seen as it is now; with the step that is about to be taken. Throws `if-match-missing` and `version-stale` too. */
export async function draftToChange(c: Context<Env>, ports: Ports, id: string, deed: Deed) {
  const version = ifMatch(c)
  const draft = await draftOf(c, ports, id, deed)
  if (draft.version !== version) throw new Failure("version-stale", { found: draft.version })
  return { draft, step: { ...by(c, ports), version, ruleset: ports.ruleset.version } }
}

/** Who does something, and when. */
export function by(c: Context<Env>, ports: Pick<Ports, "now">) {
  const { id, name } = personOf(c)
  return { by: name, person: id, at: ports.now().toISOString() }
}

/** No copy of a draft may stay behind; and what compresses would weaken its ETag, which then fits no `If-Match`. */
export function markDraft(c: Context<Env>, version?: number): void {
  c.header("Cache-Control", "no-store, no-transform")
  if (version !== undefined) c.header("ETag", versionTag(version))
}
