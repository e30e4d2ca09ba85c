import { type Failure, type FailureCode, wordFailure } from "@gouji/core"
import type { Draft } from "@gouji/store"
import { failureOf } from "../http/problem.ts"
import { statusOf } from "../http/status-of.ts"
import type { Ports } from "../ports.ts"
import { checkAgain } from "./check-again.ts"

const atOnce = 100

/** The name under which the server itself acts. */
export const scheduler = "定时发布"

/**
 * What became of a draft whose time had come. `rechecked`: the rules had changed since its approval, and somebody must
 * approve it anew; `returned`: it cannot be published as it is, its note says why; `taken`: somebody else was faster;
 * `later`: the archive could not be written to just now.
 */
export interface DueOutcome {
  readonly draft: string
  readonly outcome: "published" | "rechecked" | "returned" | "taken" | "later"
  readonly code?: FailureCode
}

type DuePorts = Pick<Ports, "archive" | "ruleset" | "now">

const isPassing = (code: FailureCode) => statusOf(code) >= 500

/** A draft that cannot go out must not stand in the way of others, nor be tried every minute for ever. */
async function setAside({ id }: Draft, failure: Failure, ports: DuePorts): Promise<DueOutcome["outcome"]> {
  const { desk } = ports.archive
  const draft = await desk.find(id)
  if (draft === null || draft.state !== "approved") return "taken"
  const now = ports.now()
  const step = { by: scheduler, at: now.toISOString(), version: draft.version }
  if (failure.code === "recheck-required") {
    await desk.recheck(id, await checkAgain(draft, ports, now), step)
    return "rechecked"
  }
  await desk.returnToAgency(id, `未能按时发布：${wordFailure(failure, "zh-CN").title}`, step)
  return "returned"
}

async function publishOne(draft: Draft, ports: DuePorts): Promise<DueOutcome> {
  const { id, version } = draft
  const at = ports.now().toISOString()
  try {
    await ports.archive.desk.publish(id, { by: scheduler, at, version, ruleset: ports.ruleset.version })
    return { draft: id, outcome: "published" }
  } catch (error) {
    // What nobody foresaw about one draft must not keep the others back.
    const failure = failureOf(error)
    const { code } = failure
    if (code === "version-stale") return { draft: id, outcome: "taken" }
    if (isPassing(code)) return { draft: id, outcome: "later", code }
    try {
      return { draft: id, outcome: await setAside(draft, failure, ports), code }
    } catch (second) {
      const { code: again } = failureOf(second)
      return { draft: id, outcome: again === "version-stale" ? "taken" : "later", code: again }
    }
  }
}

/**
 * Publishes every approved draft whose time has come, oldest first. Any number of servers may do so at once: a draft is
 * published by one of them.
 */
export async function publishDue(ports: DuePorts): Promise<readonly DueOutcome[]> {
  const done: DueOutcome[] = []
  while (true) {
    const due = await ports.archive.desk.due(ports.now().toISOString(), atOnce)
    const outcomes: DueOutcome[] = []
    for (const draft of due) outcomes.push(await publishOne(draft, ports))
    done.push(...outcomes)
    const isMoving = outcomes.some(({ outcome }) => outcome !== "later")
    if (due.length < atOnce || !isMoving) return done
  }
}
