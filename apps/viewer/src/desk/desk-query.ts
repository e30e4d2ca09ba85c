import { type DraftState, draftStates } from "../data/desk-responses.ts"

/** What the list of drafts is asked for. Empty texts: everything. */
export interface DeskQuery {
  readonly state: DraftState | "waiting" | "all"
  readonly year: string
  readonly division: string
  readonly cursor: string
}

export const askedStates = ["waiting", ...draftStates, "all"] as const

/** Reads the page's query; what is unknown is not asked for, and what waits is asked for where nothing is. */
export function readDeskQuery(search: string): DeskQuery {
  const params = new URLSearchParams(search)
  const value = (name: string) => params.get(name)?.trim() ?? ""
  return {
    state: askedStates.find((known) => known === value("state")) ?? "waiting",
    year: /^2[01]\d\d$/.test(value("year")) ? value("year") : "",
    division: /^(\d\d){1,3}$/.test(value("division")) ? value("division") : "",
    cursor: value("cursor"),
  }
}

const written = (entries: readonly (readonly [string, string])[]) => {
  const text = new URLSearchParams(entries.filter(([, value]) => value !== "").map(([...entry]) => entry)).toString()
  return text ? `?${text}` : ""
}

/** The query as the page's address has it. */
export function writeDeskQuery({ state, year, division, cursor }: DeskQuery): string {
  return written([
    ["state", state === "waiting" ? "" : state],
    ["year", year],
    ["division", division],
    ["cursor", cursor],
  ])
}

/** The query as the API is asked. */
export function askDrafts({ state, year, division, cursor }: DeskQuery): string {
  return written([
    ["state", state === "all" ? "" : state],
    ["year", year],
    ["division", division],
    ["cursor", cursor],
  ])
}
