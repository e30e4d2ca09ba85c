import type { Verdict } from "@gouji/core"

/** What the archive is asked for. Empty texts ask for everything. */
export interface ArchiveQuery {
  readonly text: string
  readonly year: string
  readonly region: string
  readonly verdict: Verdict | ""
  readonly cursor: string
}

export const verdicts: readonly Verdict[] = ["pass", "fail", "inconclusive"]

/** Reads the page's query; what is unknown is not asked for. */
export function readArchiveQuery(search: string): ArchiveQuery {
  const params = new URLSearchParams(search)
  const value = (name: string) => params.get(name)?.trim() ?? ""
  return {
    text: value("text"),
    year: /^\d{4}$/.test(value("year")) ? value("year") : "",
    region: value("region"),
    verdict: verdicts.find((verdict) => verdict === value("verdict")) ?? "",
    cursor: value("cursor"),
  }
}

/** The query as the page's address and the API both write it; empty fields are left out. */
export function writeArchiveQuery(query: Partial<ArchiveQuery>): string {
  const params = new URLSearchParams()
  for (const name of ["text", "year", "region", "verdict", "cursor"] as const) {
    const value = query[name]
    if (value) params.set(name, value)
  }
  const text = params.toString()
  return text ? `?${text}` : ""
}

/** Whether anything narrows the archive down. */
export const isFiltered = (query: ArchiveQuery) => Boolean(query.text || query.year || query.region || query.verdict)
