import { checkReading, explainAll, Failure, type Reading } from "@gouji/core"
import { chinaDay } from "../china-day.ts"
import type { Context } from "../context.ts"
import type { Documents } from "../ports.ts"
import { type Checking, type Labels, type Target, unchanged } from "./target.ts"

interface Prepared {
  readonly source: Uint8Array
  readonly reading: Reading
}

function alreadyThere(error: unknown) {
  if (!(error instanceof Failure && error.code === "revision-exists")) throw error
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
  return {
    prepare: async (source, name) => ({ source, reading: await readDocument(source, { name }) }),
    publish: async ({ source, reading }) => {
      const now = context.now()
      const options = { asOf: chinaDay(now), rules: set.rules, ruleset: set.version }
      const labelled = { ...others, ...(agency === undefined ? {} : { agencyName: agency }) }
      const before = await publishedLastYear(archive, reading.report, labelled)
      const made = checkReading(reading, { ...options, lastYear: before?.reading.report ?? null })
      // Which report that was is a part of the check.
      const named = before && { ...made, lastYear: { report: before.reportId, revision: before.number } }
      const check = explainAll(named ?? made, explanations)
      const publication = { reading, check, source, ...labelled, publishedAt: now.toISOString() }
      try {
        const { id, agency: owner, year, revision, verdict } = await archive.publish(publication)
        return { status: "published", id, address: `/reports/${id}`, agency: owner.name, year, revision, verdict }
      } catch (error) {
        return alreadyThere(error)
      }
    },
    close: () => archive.close(),
  }
}
