import type { Transaction } from "kysely"
import { appendEntry } from "../journal/append-entry.ts"
import type { Act } from "../journal/entry.ts"
import { unknownProvince } from "../province.ts"
import type { Tables } from "../tables.ts"
import type { By, Role } from "./account.ts"

interface Noted {
  readonly id: string
  readonly role: Role
  readonly agency_id: string | null
  readonly division: string | null
}

/** Writes down who may do what since when. No name or login of whom it is about: the journal is for good. */
export async function noteAccount(db: Transaction<Tables>, row: Noted, act: Act, { by, at }: By): Promise<void> {
  const { id: subject, role, agency_id, division } = row
  const detail = { role, agency: agency_id, division }
  await appendEntry(db, { chain: unknownProvince, at, actor: by, act, subject, detail })
}
