import { add, quotientText, toDecimal } from "@gouji/core"
import type { AgencyDetails, Archive, FiguresScope } from "@gouji/store"
import type * as z from "zod"
import type { agencyProfileSchema } from "../schemas/agency-profile.ts"
import { disclosed, profileMeasures } from "./profile-measures.ts"

type Profile = z.infer<typeof agencyProfileSchema>
type Figures = Profile["years"][number]["figures"]

/** Of all that was answered; `null` where a figure is not given, or nothing was answered. */
function disclosureRate(figures: Figures): string | null {
  const parts = disclosed.of.map((measure) => figures[measure] ?? null)
  const whole = figures[disclosed.over] ?? null
  const given = parts.filter((part) => part !== null)
  if (whole === null || given.length < parts.length) return null
  return quotientText(given.map(toDecimal).reduce(add), toDecimal(whole), 6)
}

/** The figures that an agency gives, by year. */
async function seriesOf({ aggregates }: Archive, agency: string): Promise<ReadonlyMap<number, Figures>> {
  const groups = await aggregates.summarise(profileMeasures, { agency }, ["year"])
  return new Map(
    groups.map(({ group, measures }) => [
      Number(group.year),
      Object.fromEntries(measures.map(({ measure, sum }) => [measure, sum])),
    ]),
  )
}

/** A line of the archive; withdrawn reports have one too. */
async function entryOf(archive: Archive, report: string | undefined) {
  const published = report === undefined ? null : await archive.find(report)
  if (published === null) return null
  const { current: _, ...entry } = published
  return entry
}

/** Agencies of the same kind in the same province, in the newest year that the agency has figures for. */
async function peersOf({ aggregates }: Archive, agency: AgencyDetails, year: number): Promise<Profile["peers"]> {
  if (agency.kind === null) return null
  const province = agency.division?.slice(0, 2) ?? null
  const scope: Omit<FiguresScope, "years"> = { kind: agency.kind, ...(province !== null && { province }) }
  const rankings = await Promise.all(
    profileMeasures.map((measure) => aggregates.rank(measure, year, scope, { limit: 1 })),
  )
  const [coverage] = await aggregates.coverage({ ...scope, years: [year] })
  return {
    year,
    kind: agency.kind,
    province,
    reported: coverage?.reported ?? 0,
    measures: rankings.map(({ summary: { measure, least, greatest, given }, median }) => ({
      measure,
      least,
      median,
      greatest,
      given,
    })),
  }
}

/** An agency with its years: how it stands with each report, and the figures that are asked for most. */
export async function agencyProfile(archive: Archive, agency: AgencyDetails, asOf: string): Promise<Profile> {
  const series = await seriesOf(archive, agency.id)
  const newest = Number(asOf.slice(0, 4)) - 1
  const known = agency.reports.map(({ year }) => year)
  const [first, last] = [Math.min(newest, ...known), Math.max(newest, ...known)]
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index)
  const lines = await Promise.all(
    years.map(async (year) => {
      const { items } = await archive.board.list({ year, asOf, agency: agency.id }, { limit: 1 })
      return { line: items[0], report: await entryOf(archive, items[0]?.published?.report) }
    }),
  )
  const withFigures = [...series.keys()]
  return {
    agency,
    asOf,
    measures: [...profileMeasures],
    years: years.map((year, index) => {
      const { line, report = null } = lines[index] ?? {}
      const figures = series.get(year) ?? {}
      return {
        year,
        state: line?.state ?? "unknown",
        due: line?.due?.day ?? null,
        report,
        figures,
        disclosed: disclosureRate(figures),
      }
    }),
    peers: withFigures.length === 0 ? null : await peersOf(archive, agency, Math.max(...withFigures)),
  }
}
