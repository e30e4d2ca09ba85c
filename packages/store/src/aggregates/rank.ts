import { type Kysely, type RawBuilder, type SqlBool, sql } from "kysely"
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

/** Where a page of a ranking ends: at a figure, and among its lines at an agency. */
interface Position {
  readonly figure: number
  readonly agency: string
}

/** How many lines stand before the first of a page, and how many of them have another figure. */
async function countBefore(
  given: ReturnType<typeof givenFigures>,
  db: Kysely<Tables>,
  first: Position,
  ahead: RawBuilder<unknown>,
): Promise<{ readonly other: number; readonly all: number }> {
  const isAhead = sql`given.figure ${ahead} ${first.figure}`
  const count = (condition: RawBuilder<unknown>) => sql<Units>`sum(case when ${condition} then 1 else 0 end)`
  const found = await db
    .selectFrom(given.as("given"))
    .select(count(isAhead).as("other"))
    .select(count(sql`${isAhead} or (given.figure = ${first.figure} and given.agency_id < ${first.agency})`).as("all"))
    .executeTakeFirstOrThrow()
  return { other: Number(found.other), all: Number(found.all) }
}

/** See `Aggregates.rank`. Lines of the same figure stand in the order of the agencies' ids. */
export async function rank(
  db: Kysely<Tables>,
  measure: Measure,
  scope: FiguresScope,
  { limit, cursor, order = "greatest" }: RankPaging,
  beside: readonly Measure[] = [],
): Promise<Ranking> {
  const filter = { ranked: measure.cell, order, ...scope }
  const position = cursor === undefined ? undefined : readPosition(cursor, filter)
  const after = position && { figure: Number(position[0]), agency: String(position[1]) }
  const [whole] = await summarise(db, [measure], scope, [])
  const summary = whole?.measures[0] as MeasureSummary
  const [direction, ahead, behind] =
    order === "greatest" ? (["desc", sql`>`, sql`<`] as const) : (["asc", sql`<`, sql`>`] as const)
  const given = givenFigures(db, measure, scope)
  // A page is cut out first: to give each of a nation's lines its place and its name takes five times as long.
  const page = db
    .selectFrom(given.as("given"))
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where(
        sql<SqlBool>`given.figure ${behind} ${after?.figure} or (given.figure = ${after?.figure} and given.agency_id > ${after?.agency})`,
      ),
    )
    .orderBy("figure", direction)
    .orderBy("agency_id")
    .limit(limit + 1)
  const rows = await db
    .selectFrom(page.as("page"))
    .innerJoin("agencies", "agencies.id", "page.agency_id")
    .select(["page.figure", "page.agency_id", "page.report_id", "agencies.name", "agencies.region"])
    .orderBy("page.figure", direction)
    .orderBy("page.agency_id")
    .execute()
  const [first] = rows
  const before =
    after && first
      ? await countBefore(given, db, { figure: Number(first.figure), agency: first.agency_id }, ahead)
      : { other: 0, all: 0 }
  let place = before.other + 1
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const others = await figuresBeside(
    db,
    beside,
    scope,
    shown.map(({ report_id: report }) => report),
  )
  return {
    items: shown.map(({ agency_id: id, name, region, report_id: report, figure }, index) => {
      // Lines of the same figure share their place.
      if (index > 0 && Number(figure) !== Number(shown[index - 1]?.figure)) place = before.all + index + 1
      return {
        rank: place,
        agency: { id, name, region },
        report,
        figure: figureText(figure, measure.scale) ?? "",
        beside: others.get(report) ?? [],
      }
    }),
    nextCursor: last ? sealPosition([Number(last.figure), last.agency_id], filter) : null,
    beside: beside.map(({ cell }) => cell),
    summary,
    median: await medianOf(db, measure, scope, summary.given),
  }
}
