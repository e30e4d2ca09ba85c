import type { Kysely } from "kysely"
import { admit } from "./admit.ts"
import { createAggregates } from "./aggregates/create-aggregates.ts"
import type { Archive } from "./archive.ts"
import { createDesk } from "./desk/create-desk.ts"
import { countFacets } from "./facets.ts"
import { publishAll } from "./import/publish-all.ts"
import { listReports } from "./listing.ts"
import { publish } from "./publish.ts"
import { findPublished, findRevision, findSource, listRevisions } from "./revisions.ts"
import type { Tables } from "./tables.ts"

/** Runs a piece of work with an engine's own patience, and turns its errors into failures. */
export type Attempt = <T>(work: () => Promise<T>) => Promise<T>

async function setSetting(db: Kysely<Tables>, key: string, value: string): Promise<void> {
  await db
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute()
}

/** An archive over any engine that Kysely speaks to and `migrate` has prepared. */
export function createKyselyArchive(db: Kysely<Tables>, attempt: Attempt): Archive {
  return {
    publish: async (publication) => {
      const admitted = admit(publication)
      return attempt(() => publish(db, admitted))
    },
    publishAll: (publications) => publishAll(db, attempt, publications),
    list: (filter, page) => attempt(() => listReports(db, filter, page)),
    find: (reportId) => attempt(() => findPublished(db, reportId)),
    revisions: (reportId) => attempt(() => listRevisions(db, reportId)),
    revision: (reportId, number) => attempt(() => findRevision(db, reportId, number)),
    source: (reportId, number) => attempt(() => findSource(db, reportId, number)),
    aggregates: createAggregates(db, attempt),
    desk: createDesk(db, attempt),
    facets: () => attempt(() => countFacets(db)),
    setting: (key) =>
      attempt(async () => {
        const row = await db.selectFrom("settings").select("value").where("key", "=", key).executeTakeFirst()
        return row?.value ?? null
      }),
    setSetting: (key, value) => attempt(() => setSetting(db, key, value)),
    close: () => db.destroy(),
  }
}
