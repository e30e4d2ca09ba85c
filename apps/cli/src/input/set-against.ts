import { type Report, sameAgency } from "@gouji/core"
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
  readonly membersOf: (report: Report) => Promise<readonly Report[] | null>
  readonly close: () => Promise<void>
}

/** Members in files, and those that an archive has of other agencies: who is in both was handed in anew. */
function together(files: readonly Report[] | null, archived: readonly Report[] | null): readonly Report[] | null {
  if (files === null || archived === null) return files ?? archived
  return [
    ...files,
    ...archived.filter((report) => !files.some((own) => sameAgency(own.agency, report.agency) === true)),
  ]
}

/** Reads the other reports that the flags name, once for all that are checked. Throws what cannot be read. */
export async function readOthers(context: Context, documents: Documents, flags: OthersFlags): Promise<Others> {
  const { against = [], members = [] } = flags
  const read = async (paths: readonly string[]) =>
    paths.length === 0 ? null : await otherReports(context, documents, paths)
  const inFiles = (paths: readonly string[]) => paths.filter((path) => !isArchive(path))
  const [lastYear = null] = (await read(flags.lastYear === undefined ? [] : [flags.lastYear])) ?? []
  const among = (await read(inFiles(against))) ?? []
  const memberFiles = await read(inFiles(members))
  const archived = { against: against.filter(isArchive), members: members.filter(isArchive) }
  const neighbours = await openNeighbours(context, archived)
  const lastYearOf = async (report: Report, say: (line: string) => void) => {
    if (lastYear !== null) return lastYear
    const picked = pickLastYear(report, among)
    if (picked !== "several") return picked ?? (await neighbours.lastYearOf(report))
    say(context.texts.screen.severalLastYears(escapeText(report.agency.name ?? "")))
    return null
  }
  return {
    lastYearOf,
    membersOf: async (report) => together(memberFiles, await neighbours.membersOf(report)),
    close: neighbours.close,
  }
}
