import type { Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import type { Admitted } from "./admit.ts"
import { provinceOf } from "./province.ts"
import type { Tables } from "./tables.ts"

/** The agency of a report, as far as its report needs it. */
export interface Owner {
  readonly id: string
  readonly name: string
  readonly key: string
  readonly province: string
  readonly division: string | null
  readonly kind: string | null
}

/** What of a publication is about its agency. */
export type AgencyOf = Pick<Admitted, "agency" | "region" | "division" | "publishedAt">

// The time in an id is that of the publication: the archive has no clock of its own.
export const newId = ({ publishedAt }: Pick<Admitted, "publishedAt">) => uuidv7({ msecs: Date.parse(publishedAt) })

const columns = ["id", "name", "key", "province", "division", "kind"] as const
const mostAtOnce = 500

/** The agencies that are known by these names, by the keys of the names. */
export async function findOwners(db: Transaction<Tables>, keys: ReadonlySet<string>): Promise<Map<string, Owner>> {
  const found = new Map<string, Owner>()
  const wanted = [...keys]
  for (let at = 0; at < wanted.length; at += mostAtOnce) {
    const some = wanted.slice(at, at + mostAtOnce)
    const rows = await db.selectFrom("agencies").select(columns).where("key", "in", some).execute()
    for (const row of rows) found.set(row.key, row)
  }
  return found
}

/** The agency of a publication: a new one where none has its name. */
export async function keepAgency(db: Transaction<Tables>, admitted: AgencyOf): Promise<Owner> {
  const { agency, region, division } = admitted
  const known = (await findOwners(db, new Set([agency.key]))).get(agency.key)
  if (!known) {
    const row = { id: newId(admitted), ...agency, region, division, province: provinceOf(division), kind: null }
    await db.insertInto("agencies").values(row).execute()
    return row
  }
  if (region !== null) await db.updateTable("agencies").set({ region }).where("id", "=", known.id).execute()
  return known
}
