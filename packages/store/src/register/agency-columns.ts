import type { AgencyKind, RegisteredAgency } from "./register.ts"

/** What is read of an agency. */
export const agencyColumns = [
  "agencies.id",
  "agencies.name",
  "agencies.key",
  "agencies.region",
  "agencies.province",
  "agencies.division",
  "agencies.division_year",
  "agencies.code",
  "agencies.kind",
  "agencies.parent_id",
] as const

export interface AgencyColumns {
  readonly id: string
  readonly name: string
  readonly key: string
  readonly region: string | null
  readonly province: string
  readonly division: string | null
  readonly division_year: number | null
  readonly code: string | null
  readonly kind: string | null
  readonly parent_id: string | null
}

export function toAgency(row: AgencyColumns): RegisteredAgency {
  return {
    id: row.id,
    name: row.name,
    region: row.region,
    division: row.division,
    divisionYear: row.division_year,
    code: row.code,
    kind: row.kind as AgencyKind | null,
    parentId: row.parent_id,
  }
}
