import { type BodyKind, deadlineFor } from "@gouji/core"
import { type Kysely, type RawBuilder, sql } from "kysely"
import { agencyKinds } from "../register/register.ts"
import type { Tables } from "../tables.ts"
import { type BoardCounts, type BoardScope, type BoardState, boardStates } from "./board.ts"
import { boardRows, firstPublished } from "./board-lines.ts"

/** Lines that are fetched together; pages of a list would join whole tables for each of them. */
const atOnce = 5000

/** The instant at which a day ends in China. */
const endOf = (day: string) => `${day}T16:00:00.000Z`

/** The last days that there are for a year, in their order. */
function lastDays(year: number): string[] {
  const deadlines = agencyKinds.map((kind) => deadlineFor({ name: null, kind, year }))
  return [...new Set(deadlines.flatMap((due) => (due === "unknown" ? [] : due.day)))].toSorted()
}

/**
 * What a report says of its state: -1: there was none by the day; -2: it was withdrawn by then; else how many of the last
 * days had passed when it was published.
 */
function passed(first: RawBuilder<string | null>, days: readonly string[], asOf: string): RawBuilder<number> {
  const cases = days.map((day, at) => sql`when ${first} < ${endOf(day)} then ${sql.lit(at)}`)
  return sql<number>`case
    when reports.id is null or ${first} >= ${endOf(asOf)} then -1
    when reports.withdrawn_at is not null and reports.withdrawn_at < ${endOf(asOf)} then -2
    ${sql.join(cases, sql` `)} else ${sql.lit(days.length)} end`
}

// Which day is the last for a body is read out of its name, which takes longer than anything else here.
const lastDayOf = new Map<string, string | null>()
const mostNames = 300_000

function dueDay(name: string, kind: string | null, year: number): string | null {
  const key = `${year} ${kind ?? ""} ${kind === null ? name : ""}`
  const held = lastDayOf.get(key)
  if (held !== undefined) return held
  const due = deadlineFor({ name, kind: kind as BodyKind | null, year })
  const day = due === "unknown" ? null : due.day
  if (lastDayOf.size >= mostNames) lastDayOf.clear()
  lastDayOf.set(key, day)
  return day
}

function stateOf(day: string | null, had: number, days: readonly string[], asOf: string): BoardState {
  if (had === -2) return "withdrawn"
  if (day === null) return "unknown"
  if (had >= 0) return had <= days.indexOf(day) ? "on-time" : "late"
  return asOf <= day ? "not-due" : "missing"
}

/** See `Board.count`: kinds that the register knows are counted by the engine, of the others the names are read. */
export async function countBoard(db: Kysely<Tables>, scope: BoardScope): Promise<BoardCounts> {
  const { year, asOf } = scope
  const days = lastDays(year)
  const states = Object.fromEntries(boardStates.map((state) => [state, 0])) as Record<BoardState, number>
  let agencies = 0
  const add = (day: string | null, had: number, count: number) => {
    states[stateOf(day, had, days, asOf)] += count
    agencies += count
  }
  const had = passed(firstPublished, days, asOf)
  const known = await boardRows(db, scope)
    .where("agencies.kind", "is not", null)
    .select(["agencies.kind", had.as("had")])
    .select((eb) => eb.fn.countAll<number | string>().as("agencies"))
    .groupBy(["agencies.kind", "had"])
    .execute()
  for (const row of known) add(dueDay("", row.kind, year), Number(row.had), Number(row.agencies))
  const unknown = boardRows(db, scope)
    .where("agencies.kind", "is", null)
    .select(["agencies.name", had.as("had")])
    .stream(atOnce)
  for await (const { name, had: passedDays } of unknown) add(dueDay(name, null, year), Number(passedDays), 1)
  return { agencies, states }
}
