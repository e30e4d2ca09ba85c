import { type BodyKind, type Deadline, deadlineFor } from "@gouji/core"
import { type Kysely, sql } from "kysely"
import { within } from "../aggregates/scope.ts"
import type { Tables } from "../tables.ts"
import type { BoardLine, BoardScope, BoardState } from "./board.ts"
import { chinaDay } from "./china-day.ts"

/** The last line that was looked at. */
export interface After {
  readonly key: string
  readonly id: string
}

interface Row extends After {
  readonly name: string
  readonly region: string | null
  readonly division: string | null
  readonly kind: string | null
  readonly report: string | null
  readonly first: string | null
  readonly withdrawn: string | null
}

/**
 * The instant of a report's first revision. Most reports have one revision: then the report itself tells, and nothing
 * else is looked up.
 */
export const firstPublished = sql<string | null>`case when reports.revision = 1 then reports.published_at else (
  select revisions.published_at from revisions
  where revisions.province = reports.province and revisions.report_id = reports.id and revisions.number = 1) end`

/** The agencies of a board with their reports for its year, without those that were merged into others by the day. */
export function boardRows(db: Kysely<Tables>, scope: BoardScope) {
  return (
    db
      .selectFrom("agencies")
      .leftJoin("reports", (join) =>
        join
          .onRef("reports.province", "=", "agencies.province")
          .onRef("reports.agency_id", "=", "agencies.id")
          .on("reports.year", "=", scope.year),
      )
      .where(within("agencies", scope))
      // Whoever was merged into another owes nothing any more; what they published stays in sight.
      .where(({ or, eb, not, exists, selectFrom }) =>
        or([
          eb("reports.id", "is not", null),
          not(
            exists(
              selectFrom("agency_successions")
                .select("agency_successions.to_id")
                .whereRef("agency_successions.from_id", "=", "agencies.id")
                .where("agency_successions.kind", "=", "merged")
                .where("agency_successions.day", "<=", scope.asOf),
            ),
          ),
        ]),
      )
  )
}

/** Agencies by name, each with its report for the year and the instant of the first revision. */
export function readBoard(
  db: Kysely<Tables>,
  scope: BoardScope,
  { after, limit }: { readonly after: After | null; readonly limit: number },
): Promise<Row[]> {
  const columns = ["agencies.id", "agencies.key", "agencies.name", "agencies.region", "agencies.division"] as const
  const query = boardRows(db, scope)
    .select([...columns, "agencies.kind", "reports.id as report", "reports.withdrawn_at as withdrawn"])
    .select(firstPublished.as("first"))
    .orderBy("agencies.key")
    .orderBy("agencies.id")
    .limit(limit)
  if (after === null) return query.execute()
  return query
    .where(({ eb, and, or }) =>
      or([
        eb("agencies.key", ">", after.key),
        and([eb("agencies.key", "=", after.key), eb("agencies.id", ">", after.id)]),
      ]),
    )
    .execute()
}

function stateOf(due: Deadline | null, published: string | null, isWithdrawn: boolean, asOf: string): BoardState {
  if (isWithdrawn) return "withdrawn"
  if (due === null) return "unknown"
  // ISO dates sort as text.
  if (published !== null) return published <= due.day ? "on-time" : "late"
  return asOf <= due.day ? "not-due" : "missing"
}

/** How an agency stood at the end of a day: what was published, or withdrawn, later is not counted. */
export function toBoardLine(row: Row, { year, asOf }: Pick<BoardScope, "year" | "asOf">): BoardLine {
  const { id, name, region, division, report } = row
  const deadline = deadlineFor({ name, kind: row.kind as BodyKind | null, year })
  const due = deadline === "unknown" ? null : deadline
  const by = (instant: string | null) => (instant !== null && chinaDay(instant) <= asOf ? chinaDay(instant) : null)
  const day = by(row.first)
  const published = report === null || day === null ? null : { report, day }
  const isWithdrawn = published !== null && by(row.withdrawn) !== null
  return { agency: { id, name, region, division }, state: stateOf(due, day, isWithdrawn, asOf), due, published }
}
