import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { agencyKey } from "../names.ts"
import type { Tables } from "../tables.ts"
import { invalidAgency } from "./invalid-agency.ts"
import { KnownAgencies } from "./known-agencies.ts"
import { NewAgencies } from "./new-agencies.ts"
import type { AgencyLine, ByWhom, LineOutcome } from "./register.ts"
import { type SettledEntry, settleEntry } from "./settle-entry.ts"
import { changeAgency, changedRow, differences } from "./write-agency.ts"

type Db = Transaction<Tables>

interface SettledLine {
  readonly id: string | undefined
  readonly parent: string | null | undefined
  readonly entry: SettledEntry
}

const refused = (error: unknown): LineOutcome => {
  if (!(error instanceof Failure)) throw error
  return { status: "refused", code: error.code, detail: error.detail }
}

function settled({ parent, id, ...rest }: AgencyLine): SettledLine | LineOutcome {
  try {
    return { id, parent, entry: settleEntry(rest) }
  } catch (error) {
    return refused(error)
  }
}

const isOutcome = (line: SettledLine | LineOutcome): line is LineOutcome => "status" in line

function knownFor(db: Db, lines: readonly (SettledLine | LineOutcome)[]): Promise<KnownAgencies> {
  const good = lines.flatMap((line) => (isOutcome(line) ? [] : [line]))
  const parents = good.flatMap(({ parent }) => parent || [])
  return KnownAgencies.of(db, {
    ids: [...parents, ...good.flatMap(({ id }) => id ?? [])],
    codes: [...parents, ...good.flatMap(({ entry }) => entry.code ?? [])],
    keys: [...parents, ...good.flatMap(({ entry }) => entry.name ?? [])].map(agencyKey),
  })
}

function parentOf(known: KnownAgencies, parent: string): string {
  const row = known.byId(parent) ?? known.byCode(parent)
  if (row) return row.id
  const [only, ...others] = known.named(parent)
  if (!only || others.length > 0) throw invalidAgency("/parent", parent)
  return only.agencyId
}

/** The agency that a line means; `null`: one that is not known yet. Throws `agency-ambiguous`. */
function meant(known: KnownAgencies, id: string | undefined, entry: SettledEntry): string | null {
  const { name = "", code, division } = entry
  if (id !== undefined) return id
  const coded = code ? known.byCode(code) : null
  if (coded) return coded.id
  // Of another code it is another agency; an agency without a division may be given the line's.
  const possible = known.presentlyNamed(name).filter((row) => !code || row.code === null || row.code === code)
  const same = possible.filter((row) => row.division === (division ?? null))
  if (same.length === 1) return same[0]?.id ?? null
  const open = possible.filter((row) => row.division === null || !division)
  if (open.length > 1) {
    throw new Failure("agency-ambiguous", { name, candidates: open.map((row) => row.id).join("; ") })
  }
  return open[0]?.id ?? null
}

/**
 * Keeps lines in a transaction, each for itself. New agencies are written together at the end; a line that changes one
 * is worked off as a single change, behind all that came before it. A line that is refused has written nothing.
 */
export async function importBatch(db: Db, lines: readonly AgencyLine[], by: ByWhom): Promise<LineOutcome[]> {
  const ready = lines.map(settled)
  const known = await knownFor(db, ready)
  const additions = new NewAgencies(db, known)

  async function keep({ id, parent, entry: own }: SettledLine): Promise<LineOutcome> {
    const entry = parent ? { ...own, parentId: parentOf(known, parent) } : own
    const found = meant(known, id, entry)
    if (found === null) return { status: "created", id: await additions.create(entry, by) }
    const before = known.byId(found)
    if (!before) throw new Failure("not-found")
    const isSame =
      entry.formerNames.length === 0 && Object.keys(differences(before, changedRow(before, entry))).length === 0
    if (isSame) return { status: "unchanged", id: found }
    await additions.write()
    try {
      const { changed } = await changeAgency(db, found, entry, by)
      return { status: changed ? "changed" : "unchanged", id: found }
    } finally {
      await known.refresh(found)
    }
  }

  const outcomes: LineOutcome[] = []
  for (const line of ready) outcomes.push(isOutcome(line) ? line : await keep(line).catch(refused))
  await additions.write()
  return outcomes
}
