import type { Archive } from "@gouji/store"
import type { Query } from "./messages.ts"

/** What may make an engine go through many reports before it finds one: all but a year, a province or a division. */
const wide = ["text", "region", "verdict", "kind"] as const

const isWide = (filter: Readonly<Partial<Record<(typeof wide)[number], unknown>>>) =>
  wide.some((key) => filter[key] !== undefined && filter[key] !== "")

/**
 * An archive whose wide queries (searches, sums and rankings, the board) are answered by `ask`, elsewhere; all others
 * here, as ever. The answers are the same.
 */
export function withWideQueries(archive: Archive, ask: (query: Query) => Promise<unknown>): Archive {
  const { aggregates, board, extracts, register } = archive
  const elsewhere = <T extends object, N extends keyof T & string>(part: string, names: readonly N[]): Pick<T, N> =>
    Object.fromEntries(
      names.map((name) => [name, (...given: readonly unknown[]) => ask({ method: [part, name], arguments: given })]),
    ) as Pick<T, N>
  const moved = {
    aggregates: elsewhere<Archive["aggregates"], keyof Archive["aggregates"]>("aggregates", [
      "summarise",
      "rates",
      "coverage",
      "coverageByDivision",
      "missing",
      "rank",
    ]),
    board: elsewhere<Archive["board"], "list" | "count">("board", ["list", "count"]),
    extracts: elsewhere<Archive["extracts"], "count" | "page" | "searchProse">("extracts", [
      "count",
      "page",
      "searchProse",
    ]),
    register: elsewhere<Archive["register"], "list">("register", ["list"]),
  }
  return {
    ...archive,
    aggregates: { ...aggregates, ...moved.aggregates },
    board: { ...board, ...moved.board },
    extracts: {
      ...extracts,
      ...moved.extracts,
      page: (filter, asOf, page) => (isWide(filter) ? moved.extracts : extracts).page(filter, asOf, page),
    },
    register: {
      ...register,
      list: (filter, page) => (isWide(filter) ? moved.register : register).list(filter, page),
    },
    list: (filter, page) =>
      isWide(filter)
        ? (ask({ method: ["list"], arguments: [filter, page] }) as ReturnType<Archive["list"]>)
        : archive.list(filter, page),
  }
}
