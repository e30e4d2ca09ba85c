import { checkSchema, readingSchema, verdictSchema } from "@gouji/core"
import * as z from "zod"

const instant = z.iso.datetime()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const agencySchema = z
  .strictObject({ id: z.string(), name: z.string(), region: z.string().nullable() })
  .readonly()
  .meta({ id: "Agency" })

const revision = {
  reportId: z.string(),
  number: z.int().min(1),
  agency: z.string().meta({ description: "发布时的机关名称，摘要包含它。The agency's name then; the hash covers it." }),
  hash: sha256,
  previousHash: sha256.nullable(),
  publishedAt: instant,
  publishedBy: z.string().nullable().meta({ description: "Null: nobody who is known by name." }),
  reason: z.string().nullable(),
  source: z.strictObject({ name: z.string(), mediaType: z.string(), sha256, size: z.int().min(0) }).readonly(),
}

export const revisionSchema = z.strictObject(revision).readonly().meta({
  id: "Revision",
  description: "One immutable published state of a report. Each names the hash of the one before.",
})

export const fullRevisionSchema = z
  .strictObject({ ...revision, reading: readingSchema, check: checkSchema })
  .readonly()
  .meta({ id: "FullRevision", description: "A revision with everything in it." })

const count = z.int().min(0)
const entry = {
  id: z.string(),
  agency: agencySchema,
  year: z.int(),
  title: z.string().nullable(),
  verdict: verdictSchema,
  findings: z.strictObject({ error: count, warning: count, notice: count }).readonly(),
  revision: z.int().min(1),
  publishedAt: instant,
  withdrawn: z
    .strictObject({ at: instant, reason: z.string().nullable() })
    .readonly()
    .nullable()
    .meta({ description: "When and why it was withdrawn; null: it stands. Its revisions stay either way." }),
  demo: z.boolean().meta({ description: "Invented for demonstration." }),
}

export const reportEntrySchema = z.strictObject(entry).readonly().meta({
  id: "ReportEntry",
  description: "A line of the archive: a report's newest revision without its figures.",
})

export const publishedSchema = z
  .strictObject({ ...entry, current: fullRevisionSchema })
  .readonly()
  .meta({ id: "Published", description: "A report and its newest revision." })

export const lastYearSchema = z
  .strictObject({ lastYear: publishedSchema.nullable() })
  .readonly()
  .meta({ id: "LastYear", description: "The same agency's report for the year before; null: none that stands here." })

export const reportPageSchema = z
  .strictObject({ items: z.array(reportEntrySchema).readonly(), nextCursor: z.string().nullable() })
  .readonly()
  .meta({ id: "ReportPage", description: "`nextCursor` is null on the last page." })

export const revisionListSchema = z
  .strictObject({ items: z.array(revisionSchema).readonly() })
  .meta({ id: "RevisionList" })

export const facetsSchema = z
  .strictObject({
    years: z.array(z.int()).readonly(),
    regions: z.array(z.string()).readonly(),
    reports: count,
    demo: z.boolean(),
  })
  .readonly()
  .meta({ id: "Facets", description: "What the archive can be filtered by." })
