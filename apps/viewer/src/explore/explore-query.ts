/** What the page is asked to show. Empty texts: what the archive shows by itself. */
export interface ExploreQuery {
  readonly measure: string
  readonly year: string
  readonly kind: string
  readonly division: string
  readonly order: "greatest" | "least"
  readonly cursor: string
}

export const firstMeasure = "requests/received/total"

/** Reads the page's query; what cannot be asked is left out. */
export function readExploreQuery(search: string): ExploreQuery {
  const params = new URLSearchParams(search)
  const value = (name: string) => params.get(name)?.trim() ?? ""
  return {
    measure: value("measure") || firstMeasure,
    year: /^\d{4}$/.test(value("year")) ? value("year") : "",
    kind: value("kind"),
    division: /^(\d\d){1,3}$/.test(value("division")) ? value("division") : "",
    order: value("order") === "least" ? "least" : "greatest",
    cursor: value("cursor"),
  }
}

/** The query as the page's address and the API both write it; `only` some of it. */
export function writeExploreQuery(query: ExploreQuery, only: readonly (keyof ExploreQuery)[]): string {
  const given = only.map((name) => [name, query[name]] as const).filter(([, value]) => value !== "")
  return `?${new URLSearchParams(given.map(([name, value]) => [name, value]))}`
}

/** Everything but the place in the list. */
export const whole = ["measure", "year", "kind", "division", "order"] as const
