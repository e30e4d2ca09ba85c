import type { Kysely, Selectable } from "kysely"
import type { Tables } from "../tables.ts"
import { type FileOutcome, type Job, type JobState, outcomes } from "./job.ts"

/** A line of the table `jobs`. */
export interface JobRow {
  id: string
  kind: "import"
  state: JobState
  /** JSON. */
  options: string
  made_by: string | null
  made_at: string
  ended_at: string | null
  runner: string | null
  lease_until: string | null
}

/** A line of the table `job_files`. */
export interface JobFileRow {
  job_id: string
  number: number
  name: string
  state: "waiting" | FileOutcome["outcome"]
  /** JSON. */
  outcome: string | null
  /** Let go with the outcome: what was published is kept as its source. */
  bytes: Uint8Array | null
}

/** A job with the counts of its files. */
export async function toJob(db: Kysely<Tables>, row: Selectable<JobRow>): Promise<Job> {
  const counted = await db
    .selectFrom("job_files")
    .where("job_id", "=", row.id)
    .select((eb) => ["state", eb.fn.countAll<number | string>().as("files")])
    .groupBy("state")
    .execute()
  const count = (state: JobFileRow["state"]) => Number(counted.find((line) => line.state === state)?.files ?? 0)
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Job["counts"]
  const done = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    options: JSON.parse(row.options) as Job["options"],
    madeBy: row.made_by,
    madeAt: row.made_at,
    endedAt: row.ended_at,
    files: done + count("waiting"),
    done,
    counts,
  }
}
