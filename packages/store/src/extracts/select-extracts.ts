import { Failure } from "@gouji/core"
import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely"
import { settleScope, within } from "../aggregates/scope.ts"
import { containing } from "../containing.ts"
import { searchTerms } from "../names.ts"
import { searched } from "../search/search-column.ts"
import type { Tables } from "../tables.ts"
import type { ExtractFilter } from "./extracts.ts"

function conditionsOf({ text = "", years, region, verdict, ...place }: ExtractFilter): RawBuilder<SqlBool>[] {
  if (text.length > 200) throw new Failure("bad-request", { found: "text" })
  settleScope({ ...place, ...(years === undefined ? {} : { years }) })
  const conditions = [within("reports", { ...place, ...(years === undefined ? {} : { years }) })]
  if (place.kind !== undefined) conditions.push(sql`agencies.kind = ${place.kind}`)
  if (region !== undefined) conditions.push(sql`reports.region = ${region}`)
  if (verdict !== undefined) conditions.push(sql`reports.verdict = ${verdict}`)
  for (const term of searchTerms(text)) conditions.push(sql`(${searched}) like ${containing(term)} escape '!'`)
  return conditions
}

/** The reports of a filter, each with the revision that stood at an instant. Throws `bad-request`. */
export function selectExtracts(db: Kysely<Tables>, filter: ExtractFilter, asOf: string) {
  if (Number.isNaN(Date.parse(asOf)) || new Date(asOf).toISOString() !== asOf) {
    throw new Failure("bad-request", { found: "asOf" })
  }
  return db
    .selectFrom("reports")
    .innerJoin("agencies", "agencies.id", "reports.agency_id")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.province", "=", "reports.province")
        .onRef("revisions.report_id", "=", "reports.id")
        .on("revisions.number", "=", ({ selectFrom }) =>
          selectFrom("revisions as earlier")
            .select((eb) => eb.fn.max("earlier.number").as("number"))
            .whereRef("earlier.province", "=", "reports.province")
            .whereRef("earlier.report_id", "=", "reports.id")
            .where("earlier.published_at", "<=", asOf),
        ),
    )
    .where(({ eb, or }) => or([eb("reports.withdrawn_at", "is", null), eb("reports.withdrawn_at", ">", asOf)]))
    .where(sql<SqlBool>`(${sql.join(conditionsOf(filter), sql` and `)})`)
}
