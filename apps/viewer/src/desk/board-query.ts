import { type BoardState, boardStates, type Person } from "../data/desk-responses.ts"

/** What the board is asked for; `division` is `null` where the address does not speak of it. */
export interface BoardQuery {
  readonly year: string
  readonly division: string | null
  readonly state: BoardState | ""
  readonly cursor: string
}

/** Reads the page's query; what cannot be asked is left out. */
export function readBoardQuery(search: string): BoardQuery {
  const params = new URLSearchParams(search)
  const value = (name: string) => params.get(name)?.trim() ?? ""
  return {
    year: /^2[01]\d\d$/.test(value("year")) ? value("year") : "",
    division: params.has("division") ? (/^(\d\d){1,3}$/.exec(value("division"))?.[0] ?? "") : null,
    state: boardStates.find((known) => known === value("state")) ?? "",
    cursor: value("cursor"),
  }
}

/** What all divisions below an approver's begin with: 990100 is a prefecture, and all its counties begin with 9901. */
export const ownDivision = (person: Person | null): string =>
  person?.division?.replace(/^(\d\d(?:(?!00)\d\d)?)(?:00)+$/, "$1") ?? ""

/** The query with what holds where nothing is asked for: the year that is due, and an approver's own division. */
export function settleBoardQuery(query: BoardQuery, person: Person | null, today: string) {
  return {
    ...query,
    year: query.year || String(Number(today.slice(0, 4)) - 1),
    division: query.division ?? ownDivision(person),
  }
}

export type SettledBoardQuery = ReturnType<typeof settleBoardQuery>

/** As the page's address has it: an empty division is written down, since it asks for all. */
export function writeBoardQuery({ year, division, state, cursor }: SettledBoardQuery): string {
  const params = new URLSearchParams({ year, division })
  if (state) params.set("state", state)
  if (cursor) params.set("cursor", cursor)
  return `?${params}`
}

/** As the API is asked. */
export function askBoard({ year, division, state, cursor }: SettledBoardQuery): string {
  const params = new URLSearchParams({ year })
  for (const [name, value] of Object.entries({ division, state, cursor })) if (value) params.set(name, value)
  return `?${params}`
}
