import { Failure } from "@gouji/core"
import type { Context } from "../context.ts"
import { ProblemError, problemOf } from "../problem.ts"
import { chinaTime } from "./china-time.ts"
import { type DraftLine, type Taken, takenOf } from "./desk-target.ts"

const code = "step-not-allowed"

const codeOf = (error: unknown) =>
  error instanceof Failure ? error.code : error instanceof ProblemError ? error.problem.code : null

/** Throws `step-not-allowed` for a draft that nobody has approved, in words for a shell: there is no page to load again. */
function demandApproved({ texts: { publish } }: Context, { state }: DraftLine): void {
  if (state === "approved") return
  const title = publish.notApproved(publish.states[state])
  throw new ProblemError({ code, title, detail: publish.notApprovedTodo })
}

/** Why the desk did not publish an approved draft: the same, but that it says of a time that it is to come. */
function refusalOf({ texts: { publish } }: Context, { publishAt }: DraftLine, error: unknown): unknown {
  if (codeOf(error) !== code || publishAt === null) return error
  const title = publish.notYet(chinaTime(publishAt))
  return new ProblemError({ code, title, detail: publish.notYetTodo }, { cause: error })
}

/**
 * Publishes a draft, as it was seen last, by what a desk does for that. Never rejects: a refusal says whose draft it is, and
 * why.
 */
export async function takeDraft(
  context: Context,
  draft: DraftLine,
  server: string,
  publish: (draft: DraftLine) => Promise<DraftLine>,
): Promise<Taken> {
  if (draft.state === "published") return takenOf(draft, "unchanged", server)
  try {
    demandApproved(context, draft)
    return takenOf(await publish(draft), "published", server)
  } catch (error) {
    const problem = problemOf(refusalOf(context, draft, error), context.language)
    return { ...takenOf(draft, "refused", server), error: problem }
  }
}
