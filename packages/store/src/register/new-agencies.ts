import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { v7 as uuidv7 } from "uuid"
import { placeEntries } from "../import/batch-state.ts"
import { insertAll } from "../insert-rows.ts"
import { entryRow } from "../journal/append-entry.ts"
import { agencyKey } from "../names.ts"
import type { Tables } from "../tables.ts"
import type { AgencyColumns } from "./agency-columns.ts"
import { gramsOfName } from "./grams.ts"
import { initialsOf } from "./initials.ts"
import { invalidAgency } from "./invalid-agency.ts"
import { insertGrams } from "./keep-grams.ts"
import type { KnownAgencies } from "./known-agencies.ts"
import { foldedKey } from "./look-alikes.ts"
import type { AgencyName, ByWhom } from "./register.ts"
import type { SettledEntry } from "./settle-entry.ts"
import { createdRow, highestTree } from "./write-agency.ts"

/** Agencies that are entered together. Everything is judged by what is known, as `createAgency` asks the archive. */
export class NewAgencies {
  readonly #db: Transaction<Tables>
  readonly #known: KnownAgencies
  #journal: ReturnType<typeof placeEntries>
  readonly #agencies: AgencyColumns[] = []
  readonly #names: Tables["agency_names"][] = []
  readonly #grams: Tables["agency_grams"][] = []

  constructor(db: Transaction<Tables>, known: KnownAgencies) {
    this.#db = db
    this.#known = known
    this.#journal = placeEntries(db)
  }

  #refuseTwins({ name, division, code }: Pick<AgencyColumns, "name" | "division" | "code">): void {
    const sameName = this.#known.presentlyNamed(name).find((row) => row.division === division)
    const twin = (code === null ? null : this.#known.byCode(code)) ?? sameName
    if (twin) throw new Failure("agency-exists", { found: twin.name, agency: twin.id })
  }

  async #demandParent(parentId: string | null): Promise<void> {
    let above = parentId
    for (let steps = 0; above !== null; steps += 1) {
      const row = await this.#known.find(above)
      if (!row || steps > highestTree) throw invalidAgency("/parentId", parentId)
      above = row.parent_id
    }
  }

  #addNames({ id, province }: AgencyColumns, names: readonly AgencyName[]): void {
    const byKey = new Map(names.map((name) => [agencyKey(name.name), name]))
    for (const [key, { name, from, until }] of byKey) {
      const derived = { key, folded: foldedKey(key), initials: initialsOf(name) }
      this.#names.push({ agency_id: id, name, ...derived, from_day: from, until_day: until })
      this.#known.putName(name, id, until === null)
    }
    const grams = new Set([...byKey.values()].flatMap(({ name }) => gramsOfName(name)))
    for (const gram of grams) this.#grams.push({ province, gram, agency_id: id })
  }

  /** Gives the id of an agency that will be written. Throws what `createAgency` throws. */
  async create(entry: SettledEntry, by: ByWhom): Promise<string> {
    const id = uuidv7({ msecs: Date.parse(by.at) })
    const row = createdRow(id, entry)
    this.#refuseTwins(row)
    await this.#demandParent(row.parent_id)
    const key = agencyKey(row.name)
    const full = { ...row, key: this.#known.hasListKey(key) ? `${key} ${id}` : key }
    this.#agencies.push(full)
    this.#known.put(full)
    this.#addNames(full, [...entry.formerNames, { name: row.name, from: entry.nameFrom ?? null, until: null }])
    await this.#journal.append({
      chain: row.province,
      at: by.at,
      actor: by.actor ?? null,
      act: "agency-created",
      subject: id,
      detail: { name: row.name, division: row.division, code: row.code },
    })
    return id
  }

  /** Writes them all. What is written behind them by others has its place behind theirs in the journal. */
  async write(): Promise<void> {
    await insertAll(this.#db, "agencies", this.#agencies.splice(0))
    await insertAll(this.#db, "agency_names", this.#names.splice(0))
    await insertGrams(this.#db, this.#grams.splice(0))
    await insertAll(this.#db, "journal", this.#journal.entries.map(entryRow))
    this.#journal = placeEntries(this.#db)
  }
}
