import { checkReading, explainAll, Failure, type Reading } from "@gouji/core"
import type { Kept, Publication } from "@gouji/store"
import { chinaDay } from "../china-day.ts"
import type { Context } from "../context.ts"
import type { Documents } from "../ports.ts"
import { type Checking, type Labels, type Outcome, type Target, unchanged } from "./target.ts"

interface Prepared {
  readonly source: Uint8Array
  readonly reading: Reading
}

/** Documents of so many bytes are held in memory, read, until they are published. */
const mostBytes = 32 * 2 ** 20

function alreadyThere(error: Failure): Outcome {
  if (error.code !== "revision-exists") return { error }
  const { report, revision } = error.detail
  const id = String(report)
  return { ...unchanged, id, address: `/reports/${id}`, revision: Number(revision) }
}

/** Reads, checks (against last year's report where the archive has it) and publishes into the archive of a data folder. */
export async function folderTarget(
  context: Context,
  folder: string,
  labels: Labels,
  { set, explanations, documents: { readDocument } }: Checking & { readonly documents: Documents },
): Promise<Target<Prepared>> {
  const { publishedLastYear } = await import("@gouji/store")
  const archive = await context.ports.openArchive({ databaseUrl: null, dataFolder: folder })
  const { agency, ...others } = labels
  const labelled = { ...others, ...(agency === undefined ? {} : { agencyName: agency }) }
  const yearOf = ({ reading }: Prepared) => labels.year ?? reading.report.year

  async function publicationOf({ source, reading }: Prepared) {
    const now = context.now()
    const options = { asOf: chinaDay(now), rules: set.rules, ruleset: set.version }
    const before = await publishedLastYear(archive, reading.report, labelled)
    const made = checkReading(reading, { ...options, lastYear: before?.reading.report ?? null })
    // Which report that was is a part of the check.
    const named = before && { ...made, lastYear: { report: before.reportId, revision: before.number } }
    const check = explainAll(named ?? made, explanations)
    return { reading, check, source, ...labelled, publishedAt: now.toISOString() }
  }

  async function published(kept: Kept | Failure, { check }: Publication): Promise<Outcome> {
    if (kept instanceof Failure) return alreadyThere(kept)
    const { report: id, revision } = kept
    const entry = await archive.find(id)
    const facts = { agency: entry?.agency.name ?? null, year: entry?.year ?? null, revision, verdict: check.verdict }
    return { status: "published", id, address: `/reports/${id}`, ...facts }
  }

  return {
    prepare: async (source, name) => ({ source, reading: await readDocument(source, { name }) }),
    most: 50,
    joins: (waiting, next) => {
      const year = yearOf(next)
      // It is checked against the archive's report of the year before, which must not wait here.
      const isBehind = year !== null && waiting.some((one) => yearOf(one) === year - 1)
      return !isBehind && waiting.reduce((sum, { source }) => sum + source.length, next.source.length) <= mostBytes
    },
    publish: async (prepared) => {
      const publications: Publication[] = []
      for (const one of prepared) publications.push(await publicationOf(one))
      const kept = await archive.publishAll(publications)
      return await Promise.all(kept.map((one, at) => published(one, publications[at] as Publication)))
    },
    close: () => archive.close(),
  }
}
