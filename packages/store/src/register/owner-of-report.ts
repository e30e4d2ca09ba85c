import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import type { Admitted } from "../admit.ts"
import type { Tables } from "../tables.ts"
import type { AgencyColumns } from "./agency-columns.ts"
import { findRow } from "./find-agency.ts"
import { certainOf, lookAlikes, namesakes } from "./match-name.ts"
import type { AgencyMatch } from "./register.ts"
import { settleEntry } from "./settle-entry.ts"
import { changeAgency, createAgency } from "./write-agency.ts"

function ambiguous(name: string, matches: readonly AgencyMatch[]): Failure {
  const said = matches.slice(0, 5).map(({ agency, name: matched }) => {
    const where = agency.division ?? agency.region
    return `${matched}${where === null ? "" : ` ${where}`} (${agency.id})`
  })
  return new Failure("agency-ambiguous", { name, candidates: said.join("; ") })
}

/** The agency that a printed name means; `null`: none has it, nor one that looks like it. Throws `agency-ambiguous`. */
async function resolve(db: Transaction<Tables>, admitted: AgencyOf): Promise<string | null> {
  const { agency, year, division } = admitted
  const matches = await namesakes(db, agency.name, { year, division })
  const certain = certainOf(matches)
  if (certain) return certain.agency.id
  // The same name in another region, where the region is told, is another agency.
  const open = matches.filter(({ reason }) => reason !== "other-region")
  if (open.length > 0) throw ambiguous(agency.name, open)
  const alike = matches.length > 0 ? [] : await lookAlikes(db, agency.name)
  if (alike.length > 0) throw ambiguous(agency.name, alike)
  return null
}

/** What of a publication is about its agency. */
export type AgencyOf = Pick<Admitted, "agency" | "agencyId" | "year" | "region" | "division" | "publishedAt" | "actor">

/**
 * What a publication tells of an agency that is new. It names a division without a year: that is taken as it is, as it
 * was before there was a register.
 */
export const newEntry = ({ agency, region, division }: AgencyOf) => ({
  ...settleEntry({ name: agency.name, region }),
  division,
  divisionYear: null,
})

/** The agency whose report is published: the one that is named by id, that has the name in that year, or a new one. */
export async function ownerOfReport(db: Transaction<Tables>, admitted: AgencyOf): Promise<AgencyColumns> {
  const { agencyId, publishedAt: at, actor } = admitted
  const id = agencyId ?? (await resolve(db, admitted))
  if (id === null) return createAgency(db, newEntry(admitted), { at, actor })
  const row = await findRow(db, id)
  if (!row) throw new Failure("not-found")
  return row
}

/** Keeps the region that a publication gives its agency; where it gives none, what is known stays. */
export async function keepRegion(db: Transaction<Tables>, id: string, admitted: AgencyOf): Promise<void> {
  const { region, publishedAt: at, actor } = admitted
  if (region !== null) await changeAgency(db, id, settleEntry({ region }), { at, actor })
}
