import type { Report } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import type { Documents } from "../ports.ts"
import { isArchive, openNeighbours } from "./neighbours.ts"
import { otherReports } from "./other-reports.ts"
import { pickLastYear } from "./pick-last-year.ts"

export interface OthersFlags {
  readonly lastYear?: string
  readonly against?: readonly string[]
  readonly members?: readonly string[]
}

/** What each report of a run is set against; `null` where nothing of the kind was named, or none fits. */
export interface Others {
  readonly lastYearOf: (report: Report, say: (line: string) => void) => Promise<Report | null>
  readonly members: readonly Report[] | null
  readonly close: () => Promise<void>
}

/** Reads the other reports that the flags name, once for all that are checked. Throws what cannot be read. */
export async function readOthers(context: Context, documents: Documents, flags: OthersFlags): Promise<Others> {
  const { against = [] } = flags
  const read = (paths: readonly string[] | undefined) => paths && otherReports(context, documents, paths)
  const [lastYear = null] = (await read(flags.lastYear === undefined ? undefined : [flags.lastYear])) ?? []
  const among = (await read(against.filter((path) => !isArchive(path)))) ?? []
  const members = (await read(flags.members)) ?? null
  const neighbours = await openNeighbours(context, against.filter(isArchive))
  const lastYearOf = async (report: Report, say: (line: string) => void) => {
    if (lastYear !== null) return lastYear
    const picked = pickLastYear(report, among)
    if (picked !== "several") return picked ?? (await neighbours.lastYearOf(report))
    say(context.texts.screen.severalLastYears(escapeText(report.agency.name ?? "")))
    return null
  }
  return { lastYearOf, members, close: neighbours.close }
}
