import type { Transaction } from "kysely"
import { agencyKey } from "../names.ts"
import type { Tables } from "../tables.ts"
import { type AgencyColumns, agencyColumns } from "./agency-columns.ts"

type Db = Transaction<Tables>

/** A name that an agency has or had. */
export interface KnownName {
  readonly agencyId: string
  readonly isPresent: boolean
}

/** By what agencies are looked for. */
export interface Wanted {
  readonly ids: readonly string[]
  readonly codes: readonly string[]
  readonly keys: readonly string[]
}

const atOnce = 500

async function inParts<T>(values: readonly string[], ask: (part: readonly string[]) => Promise<T[]>): Promise<T[]> {
  const distinct = [...new Set(values)]
  const found: T[] = []
  for (let at = 0; at < distinct.length; at += atOnce) found.push(...(await ask(distinct.slice(at, at + atOnce))))
  return found
}

/**
 * What the register knows of the agencies that many lines may mean, asked for in a few questions, and kept up while the
 * lines are worked off: it answers for lines that are not written yet.
 */
export class KnownAgencies {
  readonly #db: Db
  readonly #rows = new Map<string, AgencyColumns | null>()
  readonly #byCode = new Map<string, string>()
  readonly #byKey = new Map<string, KnownName[]>()
  readonly #listKeys = new Set<string>()

  private constructor(db: Db) {
    this.#db = db
  }

  static async of(db: Db, { ids, codes, keys }: Wanted): Promise<KnownAgencies> {
    const known = new KnownAgencies(db)
    const agencies = (column: "agencies.id" | "agencies.code" | "agencies.key", values: readonly string[]) =>
      inParts(values, (part) => db.selectFrom("agencies").select(agencyColumns).where(column, "in", part).execute())
    for (const row of await agencies("agencies.id", ids)) known.put(row)
    for (const row of await agencies("agencies.code", codes)) known.put(row)
    for (const row of await agencies("agencies.key", keys)) known.put(row)
    const names = await inParts(keys, (part) =>
      db
        .selectFrom("agency_names")
        .select(["agency_id", "key", "until_day"])
        .where("key", "in", part)
        .orderBy("agency_id")
        .execute(),
    )
    for (const { agency_id, key, until_day } of names) known.#name(key, agency_id, until_day === null)
    for (const row of await agencies(
      "agencies.id",
      names.map((name) => name.agency_id),
    ))
      known.put(row)
    return known
  }

  #name(key: string, agencyId: string, isPresent: boolean): void {
    const others = (this.#byKey.get(key) ?? []).filter((name) => name.agencyId !== agencyId)
    this.#byKey.set(key, [...others, { agencyId, isPresent }])
  }

  /** Enters a row that was read or will be written. */
  put(row: AgencyColumns): void {
    this.#rows.set(row.id, row)
    if (row.code !== null) this.#byCode.set(row.code, row.id)
    this.#listKeys.add(row.key)
  }

  /** Enters a name that will be written. */
  putName(name: string, agencyId: string, isPresent: boolean): void {
    this.#name(agencyKey(name), agencyId, isPresent)
  }

  /** Asks again for an agency that was changed. */
  async refresh(id: string): Promise<void> {
    const before = this.#rows.get(id)
    if (before) this.#listKeys.delete(before.key)
    if (before?.code) this.#byCode.delete(before.code)
    this.#rows.delete(id)
    await this.find(id)
    for (const [key, names] of this.#byKey) {
      const others = names.filter(({ agencyId }) => agencyId !== id)
      if (others.length < names.length) this.#byKey.set(key, others)
    }
    const names = await this.#db
      .selectFrom("agency_names")
      .select(["key", "until_day"])
      .where("agency_id", "=", id)
      .execute()
    for (const { key, until_day } of names) this.#name(key, id, until_day === null)
  }

  /** An agency by its id: asked for where it was not asked for before, such as the parent of a parent. */
  async find(id: string): Promise<AgencyColumns | null> {
    const held = this.#rows.get(id)
    if (held !== undefined) return held
    const row = await this.#db.selectFrom("agencies").select(agencyColumns).where("id", "=", id).executeTakeFirst()
    if (row) this.put(row)
    else this.#rows.set(id, null)
    return row ?? null
  }

  byId(id: string): AgencyColumns | null {
    return this.#rows.get(id) ?? null
  }

  byCode(code: string): AgencyColumns | null {
    return this.byId(this.#byCode.get(code) ?? "")
  }

  /** All agencies that have or had a name. */
  named(name: string): readonly KnownName[] {
    return this.#byKey.get(agencyKey(name)) ?? []
  }

  /** Those that have it. */
  presentlyNamed(name: string): AgencyColumns[] {
    return this.named(name).flatMap(({ agencyId, isPresent }) => {
      const row = isPresent ? this.byId(agencyId) : null
      return row ? [row] : []
    })
  }

  hasListKey(key: string): boolean {
    return this.#listKeys.has(key)
  }
}
