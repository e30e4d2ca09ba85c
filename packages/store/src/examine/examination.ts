import { type Kysely, sql } from "kysely"
import type { Attempt, Engine, EngineState } from "../engine.ts"
import { migrations } from "../migrations/index.ts"
import type { Tables } from "../tables.ts"

/** What an archive says of itself. */
export interface ArchiveState extends EngineState {
  /** The last step of the schema, and how many there are. */
  readonly schema: { readonly last: string; readonly steps: number; readonly known: number }
  /** Source files that no revision and no draft names; they do no harm. */
  readonly orphans: number
  /** ISO instants; `null`: never. */
  readonly lastBackup: string | null
  readonly lastCheckpoint: string | null
}

export interface Examination {
  state(): Promise<ArchiveState>
  /** The schema alone: a question that costs next to nothing, and that only an archive which can be reached answers. */
  schema(): Promise<ArchiveState["schema"]>
}

/** The settings that tell when a backup and a checkpoint were last made. */
export const lastBackupSetting = "last-backup"
export const lastCheckpointSetting = "last-checkpoint"

async function countOrphans(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ orphans: number | string }>`
    select count(*) as orphans from (
      select province, sha256 from sources except select province, source_sha256 from revisions
      except select province, source_sha256 from drafts) as unnamed`.execute(db)
  return Number(rows[0]?.orphans ?? 0)
}

export function createExamination(db: Kysely<Tables>, attempt: Attempt, engine: Engine): Examination {
  const setting = async (key: string) => {
    const row = await db.selectFrom("settings").select("value").where("key", "=", key).executeTakeFirst()
    return row?.value ?? null
  }
  const schema = async () => {
    const steps = await db.selectFrom("gouji_migrations").select("id").orderBy("id").execute()
    return { last: steps.at(-1)?.id ?? "", steps: steps.length, known: migrations.length }
  }
  return {
    schema: () => attempt(schema),
    state: () =>
      attempt(async () => {
        return {
          ...(await engine.examine(db)),
          schema: await schema(),
          orphans: await countOrphans(db),
          lastBackup: await setting(lastBackupSetting),
          lastCheckpoint: await setting(lastCheckpointSetting),
        }
      }),
  }
}
