import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import type { Tables } from "../tables.ts"
import type { AgencyColumns } from "./agency-columns.ts"
import { KnownAgencies } from "./known-agencies.ts"
import { foldedKey } from "./look-alikes.ts"
import { certainOf, type NamedRow, namedRows, toMatches } from "./match-name.ts"
import { NewAgencies } from "./new-agencies.ts"
import { type AgencyOf, newEntry, ownerOfReport } from "./owner-of-report.ts"

type Owner = AgencyColumns | Failure
type Db = Transaction<Tables>

const columnsOf = ({ printed: _, name_key: __, folded: ___, from_day: ____, until_day: _____, ...row }: NamedRow) => row

/** Groups by a key, in the order of the first of each. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

/**
 * The names in a batch that nobody has, had, or could take for another: an agency is made of each without a closer look.
 * Where reports of one name are of several divisions, or two names of the batch look alike, a closer look is needed.
 */
function plainlyNew(batch: readonly AgencyOf[], rows: readonly NamedRow[]): AgencyOf[] {
  const taken = new Set(rows.map(({ folded }) => folded))
  const alike = grouped([...new Set(batch.map(({ agency }) => agency.key))], foldedKey)
  return [...grouped(batch, ({ agency }) => agency.key).values()].flatMap((reports) => {
    const [first] = reports
    if (!first) return []
    const folded = foldedKey(first.agency.key)
    const isPlain = !taken.has(folded) && alike.get(folded)?.length === 1
    return isPlain && reports.every(({ division, agencyId }) => division === first.division && agencyId === null)
      ? [first]
      : []
  })
}

async function createAll(db: Db, entries: readonly AgencyOf[]): Promise<Map<string, AgencyColumns>> {
  const known = await KnownAgencies.of(db, { ids: [], codes: [], keys: entries.map(({ agency }) => agency.key) })
  const additions = new NewAgencies(db, known)
  const made = new Map<string, AgencyColumns>()
  for (const of of entries) {
    const id = await additions.create(newEntry(of), { at: of.publishedAt, actor: of.actor })
    const row = known.byId(id)
    if (row) made.set(of.agency.key, row)
  }
  await additions.write()
  return made
}

/**
 * The agency of each publication of a batch, found or made, or why it cannot be told. Nearly all are known by their name
 * or plainly new: those are settled together. The others are looked at one by one, as `ownerOfReport` does.
 */
export async function ownersOfReports(db: Db, batch: readonly AgencyOf[]): Promise<Owner[]> {
  const rows = await namedRows(db, [...new Set(batch.map(({ agency }) => foldedKey(agency.key)))])
  const byKey = grouped(rows, ({ name_key }) => name_key)
  const made = await createAll(db, plainlyNew(batch, rows))
  const ids = new Set(rows.map(({ id }) => id))
  /** How many agencies of a name, or of one that looks like it, the batch has made so far: what was found before may not hold. */
  const grown = new Map<string, number>()
  const asked = new Map<string, Owner>()
  const owners: Owner[] = []
  for (const of of batch) {
    const { agency, agencyId, division, year } = of
    const folded = foldedKey(agency.key)
    const more = grown.get(folded) ?? 0
    const namesakes = byKey.get(agency.key) ?? []
    const certain = agencyId === null && more === 0 ? certainOf(toMatches(namesakes, { year, division })) : null
    const row = namesakes.find(({ id }) => id === certain?.agency.id)
    const known = made.get(agency.key) ?? (row && columnsOf(row))
    const key = JSON.stringify([agency.key, agencyId, division, year, more])
    const owner =
      known ??
      asked.get(key) ??
      (await ownerOfReport(db, of).catch((error: unknown) => {
        if (error instanceof Failure) return error
        throw error
      }))
    if (!known) asked.set(key, owner)
    if (!known && !(owner instanceof Failure) && agencyId === null && !ids.has(owner.id)) {
      ids.add(owner.id)
      grown.set(folded, more + 1)
      asked.set(JSON.stringify([agency.key, agencyId, division, year, more + 1]), owner)
    }
    owners.push(owner)
  }
  return owners
}
