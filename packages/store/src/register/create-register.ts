import type { Kysely } from "kysely"
import type { Attempt } from "../kysely-archive.ts"
import type { Tables } from "../tables.ts"
import { transact } from "../transact.ts"
import { toAgency } from "./agency-columns.ts"
import { findAgency } from "./find-agency.ts"
import { importLines } from "./import-lines.ts"
import { listAgencies } from "./list-agencies.ts"
import { matchName } from "./match-name.ts"
import type { Register } from "./register.ts"
import { settleEntry } from "./settle-entry.ts"
import { succeed } from "./succeed.ts"
import { changeAgency, createAgency } from "./write-agency.ts"

/** The register of agencies over any engine. */
export function createRegister(db: Kysely<Tables>, attempt: Attempt): Register {
  return {
    create: async (entry, by) => {
      const settled = settleEntry(entry)
      return attempt(async () => toAgency(await transact(db, (transaction) => createAgency(transaction, settled, by))))
    },
    change: async (id, entry, by) => {
      const settled = settleEntry(entry)
      return attempt(
        async () => (await transact(db, (transaction) => changeAgency(transaction, id, settled, by))).agency,
      )
    },
    succeed: (reform, by) => attempt(() => transact(db, (transaction) => succeed(transaction, reform, by))),
    find: (id) => attempt(() => findAgency(db, id)),
    list: (filter, page) => attempt(() => listAgencies(db, filter, page)),
    match: (name, options = {}) => attempt(() => matchName(db, name, options)),
    import: (lines, by) => importLines(db, attempt, lines, by),
  }
}
