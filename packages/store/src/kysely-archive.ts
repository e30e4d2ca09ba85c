import type { Kysely } from "kysely"
import { createAccounts } from "./accounts/create-accounts.ts"
import { admit } from "./admit.ts"
import { createAggregates } from "./aggregates/create-aggregates.ts"
import { createAnswers } from "./answers/create-answers.ts"
import type { Archive } from "./archive.ts"
import { createBackup } from "./backup/backup.ts"
import { createBoard } from "./board/create-board.ts"
import { createDesk } from "./desk/create-desk.ts"
import type { Attempt, Engine } from "./engine.ts"
import { createExamination } from "./examine/examination.ts"
import { createExtracts } from "./extracts/create-extracts.ts"
import { countFacets } from "./facets.ts"
import { publishAll } from "./import/publish-all.ts"
import { createJobs } from "./jobs/create-jobs.ts"
import { createJournal } from "./journal/journal.ts"
import { listReports } from "./listing.ts"
import { newestReports } from "./newest.ts"
import { publish } from "./publish.ts"
import { createRegister } from "./register/create-register.ts"
import { findPublished, findRevision, findSource, listRevisions } from "./revisions.ts"
import type { Tables } from "./tables.ts"

async function setSetting(db: Kysely<Tables>, key: string, value: string): Promise<void> {
  await db
    .insertInto("settings")
    .values({ key, value })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value }))
    .execute()
}

export type { Attempt } from "./engine.ts"

/** An archive over any engine that Kysely speaks to and `migrate` has prepared. */
export function createKyselyArchive(db: Kysely<Tables>, attempt: Attempt, engine: Engine): Archive {
  return {
    journal: createJournal(db, attempt, engine),
    backup: createBackup(db, attempt, engine),
    examination: createExamination(db, attempt, engine),
    accounts: createAccounts(db, attempt),
    answers: createAnswers(db, attempt),
    register: createRegister(db, attempt),
    publish: async (publication) => {
      const admitted = admit(publication)
      return attempt(() => publish(db, admitted))
    },
    publishAll: (publications) => publishAll(db, attempt, publications),
    list: (filter, page) => attempt(() => listReports(db, filter, page)),
    newest: (limit) => attempt(() => newestReports(db, limit)),
    find: (reportId) => attempt(() => findPublished(db, reportId)),
    revisions: (reportId) => attempt(() => listRevisions(db, reportId)),
    revision: (reportId, number) => attempt(() => findRevision(db, reportId, number)),
    source: (reportId, number) => attempt(() => findSource(db, reportId, number)),
    aggregates: createAggregates(db, attempt),
    extracts: createExtracts(db, attempt),
    desk: createDesk(db, attempt),
    jobs: createJobs(db, attempt),
    board: createBoard(db, attempt),
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
