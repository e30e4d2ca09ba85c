import { Failure, type Ruleset } from "@gouji/core"
import type { ArchivePlace, FullDraft } from "@gouji/store"
import { shell } from "../access/administer.ts"
import { everyPage } from "../access/every-page.ts"
import type { Context } from "../context.ts"
import { openThere } from "../keeping/place.ts"
import { problemOf } from "../problem.ts"
import { type DeskTarget, takenOf } from "./desk-target.ts"
import { takeDraft } from "./take-draft.ts"

/** The desk of an archive that is there. Throws `archive-missing`. */
export async function folderDesk(context: Context, place: ArchivePlace, ruleset: Ruleset): Promise<DeskTarget> {
  const archive = await openThere(context, place)
  const { desk } = archive

  async function draftOf(id: string): Promise<FullDraft> {
    const draft = await desk.find(id)
    if (draft === null) throw new Failure("not-found")
    return draft
  }

  return {
    approved: () => everyPage((page) => desk.list({ states: ["approved"] }, page)),
    publish: async (id) => {
      const by = { by: shell, at: context.now().toISOString(), ruleset: ruleset.version }
      return takeDraft(context, await draftOf(id), "", ({ version }) => desk.publish(id, { ...by, version }))
    },
    publishDue: async () => {
      const { publishDue } = await context.ports.desk()
      const outcomes = await publishDue({ archive, ruleset, now: context.now })
      const taken = []
      for (const { draft, outcome, code } of outcomes) {
        const error = code === undefined ? {} : { error: problemOf(new Failure(code), context.language) }
        taken.push({ ...takenOf(await draftOf(draft), outcome, ""), ...error })
      }
      return taken
    },
    close: () => archive.close(),
  }
}
