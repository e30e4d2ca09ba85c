import { Failure } from "@gouji/core"
import { type Dialect, Kysely, sql } from "kysely"
import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"
import { samplePublication } from "../contract.ts"
import type { Engine } from "../engine.ts"
import { createKyselyArchive } from "../kysely-archive.ts"
import { migrations } from "../migrations/index.ts"
import type { ColumnTypes } from "../migrations/migration.ts"
import { prepare } from "../prepare.ts"
import type { Tables } from "../tables.ts"
import { type Fault, failingDialect, PlantedFault } from "../testing/failing-dialect.ts"

/** Nothing here asks the engine for anything but SQL. */
export const unasked = {} as Engine

/** An engine to plant faults in. */
export interface FaultyEngine {
  /** A dialect over a connection of its own to the database of that name: a new one where there is none. */
  readonly dialect: (name: string) => Promise<Dialect>
  readonly types: ColumnTypes
  /** The statement that names all tables. */
  readonly tables: string
}

const by = { by: "甲", at: "2025-02-01T00:00:00.000Z" }
const content = (paragraph: string) => {
  const { reading, check, source } = samplePublication({ paragraph })
  return { reading, check: { ...check, verdict: "pass" as const, ruleset: "r" }, source }
}

/** One act behind the other, each on what the one before has left. */
const acts: Readonly<Record<string, (archive: Archive) => Promise<unknown>>> = {
  publish: (archive) => archive.publish(samplePublication({ region: "云岭省" })),
  correct: (archive) => archive.publish(samplePublication({ paragraph: "更正", reason: "更正", region: "海州省" })),
  import: (archive) =>
    archive.publishAll([
      samplePublication({ agency: "甲局" }),
      samplePublication({ paragraph: "更正" }),
      samplePublication({ paragraph: "再更正" }),
      samplePublication({ agency: "甲局" }),
      samplePublication({ agency: "乙局", region: "某省" }),
    ]),
  draft: async (archive) => {
    const [report] = (await archive.list({ text: "甲局" }, { limit: 1 })).items
    return archive.desk.create(report?.agency.id ?? "", 2025, content("草稿"), by)
  },
  submit: async (archive) => {
    const [draft] = (await archive.desk.list({}, { limit: 1 })).items
    return archive.desk.submit(draft?.id ?? "", { ...by, version: 1, ruleset: "r" })
  },
  approve: async (archive) => {
    const [draft] = (await archive.desk.list({}, { limit: 1 })).items
    return archive.desk.approve(draft?.id ?? "", { ...by, by: "乙", version: 2, ruleset: "r" })
  },
  "publish a draft": async (archive) => {
    const [draft] = (await archive.desk.list({}, { limit: 1 })).items
    return archive.desk.publish(draft?.id ?? "", { ...by, by: "乙", version: 3, ruleset: "r" })
  },
  setting: (archive) => archive.setSetting("a", "b"),
}

/** All that a database holds. */
async function contents(db: Kysely<Tables>, tables: string): Promise<string> {
  const { rows } = await sql.raw<{ name: string }>(tables).execute(db)
  const all: Record<string, unknown> = {}
  for (const { name } of rows) {
    const lines = await sql`select * from ${sql.table(name)}`.execute(db)
    all[name] = lines.rows.map((line) => JSON.stringify(line)).sort()
  }
  return JSON.stringify(all)
}

/** Fails the first, second, … statement of every act, until none fails; each time nothing may be left of it. */
export function nthStatementFaults({ dialect, types, tables }: FaultyEngine): void {
  it.each([false, true])(
    "leaves nothing of an act whose n-th statement fails (and all behind it: %s)",
    async (stays) => {
      const name = `faults_${stays}`
      const healthy = new Kysely<Tables>({ dialect: await dialect(name) })
      const fault: Fault = { at: 0, stays, seen: 0 }
      const open = async () => new Kysely<Tables>({ dialect: failingDialect(await dialect(name), fault) })
      const points: Record<string, number> = {}

      async function failUntilClean(act: string, work: (db: Kysely<Tables>) => Promise<unknown>): Promise<void> {
        const before = await contents(healthy, tables)
        for (let at = 1; ; at += 1) {
          // A connection that has failed for good is not used again.
          const db = await open()
          Object.assign(fault, { at, seen: 0 })
          const error: unknown = await work(db).then(
            () => null,
            (thrown: unknown) => thrown,
          )
          const fired = fault.seen >= at
          Object.assign(fault, { at: 0 })
          // Where rolling back failed too, what ends is the connection, and the engine rolls back.
          await sql`rollback`.execute(db).catch(() => undefined)
          await db.destroy()
          if (!fired) {
            expect(error, act).toBeNull()
            points[act] = at - 1
            return
          }
          expect(error, `${act} ${at}`).toBeInstanceOf(PlantedFault)
          const after = await contents(healthy, tables)
          if (act !== "open") expect(after, `${act} ${at}`).toBe(before)
          // Opening is two acts: all tables or none, and what records are packed with.
          else if (after !== before) expect(JSON.parse(after).gouji_migrations).toHaveLength(migrations.length)
        }
      }

      await failUntilClean("open", (db) => prepare(db, { ...types, place: name }))
      for (const [act, work] of Object.entries(acts)) {
        await failUntilClean(act, (db) => work(createKyselyArchive(db, (attempted) => attempted(), unasked)))
      }
      // Every act is made of several statements, so every one was cut in its middle.
      for (const [act, count] of Object.entries(points)) if (act !== "setting") expect(count, act).toBeGreaterThan(3)
      const archive = createKyselyArchive(healthy, (work) => work(), unasked)
      const { items } = await archive.list({}, { limit: 10 })
      expect(items.map(({ agency, year, revision }) => [agency.name, year, revision])).toEqual([
        ["甲局", 2025, 1],
        ["乙局", 2024, 1],
        ["甲局", 2024, 1],
        ["砚溪县示例局", 2024, 3],
      ])
      expect((await archive.publishAll([samplePublication({ agency: "甲局" })]))[0]).toBeInstanceOf(Failure)
      await healthy.destroy()
    },
    // A hundred acts and more, each beside a whole reading of the database.
    300_000,
  )
}
