/** What the page is asked to show. Empty texts: what the archive shows by itself. */
export interface ExploreQuery {
  readonly measure: string
  /** Measures of the same reports in columns beside it, with commas between; the page has room for three. */
  readonly beside: string
  readonly year: string
  readonly kind: string
  readonly division: string
  readonly order: "greatest" | "least"
  readonly cursor: string
  /** Agencies in their order, or the regions below the one looked at. */
  readonly view: "" | "regions"
}

export const firstMeasure = "requests/received/total"

/** As many columns as the table has beside the measure that ranks. */
export const mostBeside = 3

export const besideOf = ({ beside }: Pick<ExploreQuery, "beside">): readonly string[] =>
  beside === "" ? [] : beside.split(",")

/** As a form gives them, each in a parameter of its own, or as a link does, with commas. */
function readBeside(params: URLSearchParams, measure: string): string {
  const named = params.getAll("beside").flatMap((text) => text.split(","))
  const other = named.filter((name) => name !== "" && name !== measure)
  return [...new Set(other)].slice(0, mostBeside).join(",")
}

/** Reads the page's query; what cannot be asked is left out. */
export function readExploreQuery(search: string): ExploreQuery {
  const params = new URLSearchParams(search)
  const value = (name: string) => params.get(name)?.trim() ?? ""
  const measure = value("measure") || firstMeasure
  return {
    measure,
    beside: readBeside(params, measure),
    year: /^\d{4}$/.test(value("year")) ? value("year") : "",
    kind: value("kind"),
    division: /^(\d\d){1,3}$/.test(value("division")) ? value("division") : "",
    order: value("order") === "least" ? "least" : "greatest",
    cursor: value("cursor"),
    view: value("view") === "regions" ? "regions" : "",
  }
}

/** The query as the page's address and the API both write it; `only` some of it. */
export function writeExploreQuery(query: ExploreQuery, only: readonly (keyof ExploreQuery)[]): string {
  const given = only.map((name) => [name, query[name]] as const).filter(([, value]) => value !== "")
  return `?${new URLSearchParams(given.map(([name, value]) => [name, value]))}`
}

/** Everything but the place in the list. */
export const whole = ["measure", "beside", "year", "kind", "division", "order"] as const

/** The page's own address: what is asked of the API, and how it is shown. */
export const exploreAddress = (query: ExploreQuery, cursor = ""): string =>
  `/explore${writeExploreQuery({ ...query, cursor }, [...whole, "cursor", "view"])}`

/** The same table by another of its columns, which changes places with the one that ranked so far. */
export function rankedBy(query: ExploreQuery, measure: string): ExploreQuery {
  const beside = besideOf(query).map((one) => (one === measure ? query.measure : one))
  return { ...query, measure, beside: beside.join(",") }
}
