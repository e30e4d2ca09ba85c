import { type RawBuilder, sql } from "kysely"

/** What a report is found by: the names of its agency and its title, in the form of `searchKey`. */
export interface Searched {
  /** A line each. */
  readonly names: string
  readonly titleKey: string
  readonly agencyKey: string
  readonly title: string | null
}

/**
 * The column `search` of a report: empty where it would say what two other columns of the row say already, which is so
 * for an agency of one name with a title without odd signs, and takes more than a hundred bytes.
 */
export function searchColumn({ names, titleKey, agencyKey, title }: Searched): string {
  const search = `${names}\n${titleKey}`
  return search === `${agencyKey}\n${title}` ? "" : search
}

/** What a line of `reports` is found by. */
export const searched: RawBuilder<string> = sql`
  case when reports.search = '' then reports.agency_key || ${sql.lit("\n")} || reports.title else reports.search end`
