import { Failure } from "@gouji/core"
import type { Kysely } from "kysely"
import { v7 as uuidv7 } from "uuid"
import { instant } from "../admit.ts"
import type { Attempt } from "../kysely-archive.ts"
import { checkLimit } from "../paging.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import type { FileOutcome, Job, JobFile, Jobs } from "./job.ts"
import { toJob } from "./rows.ts"

const open = ["waiting", "running"] as const

async function jobRow(db: Kysely<Tables>, id: string) {
  return db.selectFrom("jobs").selectAll().where("id", "=", id).executeTakeFirst()
}

async function found(db: Kysely<Tables>, id: string): Promise<Job> {
  const row = await jobRow(db, id)
  if (!row) throw new Failure("not-found")
  return toJob(db, row)
}

function create(db: Kysely<Tables>, ...[files, options, { by, at }]: Parameters<Jobs["create"]>): Promise<Job> {
  const madeAt = instant(at)
  return transact(db, async (transaction) => {
    const id = uuidv7({ msecs: Date.parse(madeAt) })
    const free = { ended_at: null, runner: null, lease_until: null }
    const row = { id, kind: "import" as const, state: "waiting" as const, made_by: by, made_at: madeAt, ...free }
    await transaction
      .insertInto("jobs")
      .values({ ...row, options: JSON.stringify(options) })
      .execute()
    for (const [index, { name, bytes }] of files.entries()) {
      const waiting = { job_id: id, number: index + 1, name, state: "waiting" as const, outcome: null, bytes }
      await transaction.insertInto("job_files").values(waiting).execute()
    }
    return found(transaction, id)
  })
}

function claim(db: Kysely<Tables>, runner: string, now: string, until: string): Promise<Job | null> {
  return transact(db, async (transaction) => {
    const row = await transaction
      .selectFrom("jobs")
      .select("id")
      .where(({ eb, or, and }) =>
        or([eb("state", "=", "waiting"), and([eb("state", "=", "running"), eb("lease_until", "<=", now)])]),
      )
      .orderBy("made_at")
      .limit(1)
      .executeTakeFirst()
    if (!row) return null
    const set = { state: "running", runner, lease_until: until } as const
    await transaction.updateTable("jobs").set(set).where("id", "=", row.id).execute()
    return found(transaction, row.id)
  })
}

async function renew(db: Kysely<Tables>, id: string, runner: string, until: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("jobs")
    .set({ lease_until: until })
    .where("id", "=", id)
    .where("runner", "=", runner)
    .where("state", "=", "running")
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function next(db: Kysely<Tables>, id: string, after: number) {
  const row = await db
    .selectFrom("job_files")
    .select(["number", "name", "bytes"])
    .where("job_id", "=", id)
    .where("state", "=", "waiting")
    .where("number", ">", after)
    .orderBy("number")
    .limit(1)
    .executeTakeFirst()
  return row?.bytes ? { number: row.number, name: row.name, bytes: row.bytes } : null
}

async function finish(db: Kysely<Tables>, id: string, number: number, outcome: FileOutcome): Promise<void> {
  await db
    .updateTable("job_files")
    .set({ state: outcome.outcome, outcome: JSON.stringify(outcome), bytes: null })
    .where("job_id", "=", id)
    .where("number", "=", number)
    .where("state", "=", "waiting")
    .execute()
}

function close(db: Kysely<Tables>, id: string, state: "done" | "cancelled", at: string): Promise<Job> {
  return transact(db, async (transaction) => {
    const job = await found(transaction, id)
    if (!open.some((state) => state === job.state)) throw new Failure("step-not-allowed", { found: job.state })
    if (state === "done" && job.done < job.files) throw new Failure("step-not-allowed", { found: job.state })
    const set = { state, ended_at: instant(at), runner: null, lease_until: null }
    await transaction.updateTable("jobs").set(set).where("id", "=", id).execute()
    return found(transaction, id)
  })
}

async function files(db: Kysely<Tables>, id: string, from: number, limit: number): Promise<JobFile[]> {
  checkLimit(limit)
  const rows = await db
    .selectFrom("job_files")
    .select(["number", "name", "outcome"])
    .where("job_id", "=", id)
    .where("number", ">=", from)
    .orderBy("number")
    .limit(limit)
    .execute()
  return rows.map(({ number, name, outcome }) => ({
    number,
    name,
    outcome: outcome === null ? null : (JSON.parse(outcome) as FileOutcome),
  }))
}

/** The jobs over any engine. */
export function createJobs(db: Kysely<Tables>, attempt: Attempt): Jobs {
  return {
    create: (...input) => attempt(() => create(db, ...input)),
    find: (id) =>
      attempt(async () => {
        const row = await jobRow(db, id)
        return row ? toJob(db, row) : null
      }),
    files: (id, from, limit) => attempt(() => files(db, id, from, limit)),
    claim: (runner, now, until) => attempt(() => claim(db, runner, now, until)),
    renew: (id, runner, until) => attempt(() => renew(db, id, runner, until)),
    next: (id, after = 0) => attempt(() => next(db, id, after)),
    finish: (id, number, outcome) => attempt(() => finish(db, id, number, outcome)),
    finishAll: (id, files) =>
      attempt(() =>
        transact(db, async (transaction) => {
          for (const { number, outcome } of files) await finish(transaction, id, number, outcome)
        }),
      ),
    end: (id, at) => attempt(() => close(db, id, "done", at)),
    cancel: (id, at) => attempt(() => close(db, id, "cancelled", at)),
  }
}
