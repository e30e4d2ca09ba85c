import { type Kysely, type SqlBool, sql } from "kysely"
import { figureOf } from "../figures/figure-of.ts"
import type { Measure } from "../figures/measures.ts"
import { type Paging, readPosition, sealPosition } from "../paging.ts"
import type { Tables } from "../tables.ts"
import type { FiguresScope, MeasureSummary, Ranking } from "./aggregates.ts"
import { within } from "./scope.ts"
import { summarise } from "./summarise.ts"
import { figureText, type Units } from "./units.ts"

export interface RankPaging extends Paging {
  readonly order?: "greatest" | "least"
}

/** The lines of a scope that give a figure. */
function givenFigures(db: Kysely<Tables>, measure: Measure, scope: FiguresScope) {
  const figure = figureOf(measure)
  return db
    .selectFrom("figures")
    .where(within("figures", scope))
    .where(sql<SqlBool>`(${figure}) is not null`)
    .select(["agency_id", "report_id", sql<Units>`${figure}`.as("figure")])
}

async function medianOf(db: Kysely<Tables>, measure: Measure, scope: FiguresScope, given: number) {
  if (given === 0) return null
  const middle = await givenFigures(db, measure, scope)
    .orderBy("figure")
    .limit(1)
    .offset(Math.floor((given - 1) / 2))
    .executeTakeFirst()
  return figureText(middle?.figure ?? null, measure.scale)
}

type Row = Readonly<Record<string, Units>>

/** What the reports of a page give of other measures, by report. */
async function figuresBeside(
  db: Kysely<Tables>,
  measures: readonly Measure[],
  scope: FiguresScope,
  reports: readonly string[],
): Promise<ReadonlyMap<Units, readonly (string | null)[]>> {
  if (measures.length === 0 || reports.length === 0) return new Map()
  const rows: Row[] = await db
    .selectFrom("figures")
    .where(within("figures", scope))
    .where("figures.report_id", "in", reports)
    .select(sql.ref<Units>("figures.report_id").as("report"))
    .select(measures.map((measure, index) => sql<Units>`${figureOf(measure)}`.as(`beside_${index}`)))
    .execute()
  return new Map(
    rows.map((row) => [
      row.report ?? null,
      measures.map(({ scale }, index) => figureText(row[`beside_${index}`] ?? null, scale)),
    ]),
  )
}

/** See `Aggregates.rank`. Lines of the same figure stand in the order of the agencies' ids. */
export async function rank(
  db: Kysely<Tables>,
  measure: Measure,
  scope: FiguresScope,
  { limit, cursor, order = "greatest" }: RankPaging,
  beside: readonly Measure[] = [],
): Promise<Ranking> {
  const filter = { rank: measure.cell, order, ...scope }
  const after = cursor === undefined ? undefined : readPosition(cursor, filter)
  const [whole] = await summarise(db, [measure], scope, [])
  const summary = whole?.measures[0] as MeasureSummary
  const direction = sql.raw(order === "greatest" ? "desc" : "asc")
  const ranked = givenFigures(db, measure, scope).select(
    sql<number>`rank() over (order by ${figureOf(measure)} ${direction})`.as("place"),
  )
  const rows = await db
    .selectFrom(ranked.as("ranked"))
    .innerJoin("agencies", "agencies.id", "ranked.agency_id")
    .select(["ranked.place", "ranked.figure", "ranked.agency_id", "ranked.report_id"])
    .select(["agencies.name", "agencies.region"])
    .$if(after !== undefined, (query) =>
      query.where(({ eb, or, and }) =>
        or([
          eb("ranked.place", ">", Number(after?.[0])),
          and([eb("ranked.place", "=", Number(after?.[0])), eb("ranked.agency_id", ">", String(after?.[1]))]),
        ]),
      ),
    )
    .orderBy("ranked.place")
    .orderBy("ranked.agency_id")
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const others = await figuresBeside(
    db,
    beside,
    scope,
    shown.map(({ report_id: report }) => report),
  )
  return {
    items: shown.map(({ place, agency_id: id, name, region, report_id: report, figure }) => ({
      rank: Number(place),
      agency: { id, name, region },
      report,
      figure: figureText(figure, measure.scale) ?? "",
      beside: others.get(report) ?? [],
    })),
    nextCursor: last ? sealPosition([Number(last.place), last.agency_id], filter) : null,
    beside: beside.map(({ cell }) => cell),
    summary,
    median: await medianOf(db, measure, scope, summary.given),
  }
}
