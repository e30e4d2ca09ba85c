import { figureSchema, formIdSchema, reportSchema, scopeSchema, sectionIds } from "@gouji/core"
import * as z from "zod"
import type { Sheet } from "./sheet.ts"
import type { Words } from "./words.ts"

const textsOfSections = z.strictObject(
  Object.fromEntries(sectionIds.map((id) => [id, z.string()])) as Record<(typeof sectionIds)[number], z.ZodString>,
)

const sheetSchema = z.strictObject({
  forms: z.strictObject({ disclosure: formIdSchema, requests: formIdSchema, remedies: formIdSchema }),
  figures: z.record(z.string(), figureSchema),
  typed: z.array(z.string()).readonly(),
  wrong: z.record(z.string(), z.string()),
}) satisfies z.ZodType<Sheet>

const wordsSchema = z.strictObject({
  agency: z.string(),
  agencyId: z.string().nullable(),
  year: z.string(),
  scope: scopeSchema.nullable(),
  title: z.string().nullable(),
  issuedOn: z.string(),
  opening: z.string(),
  headings: textsOfSections,
  texts: textsOfSections,
}) satisfies z.ZodType<Words>

/** A report under way as the browser keeps it. The version changes with its shape: an older program must not guess. */
export const draftSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  /** Counts how often it was kept: of two windows, the one that comes late must not write over the other. */
  revision: z.int().min(1),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
  sheet: sheetSchema,
  words: wordsSchema,
  lastYear: z.strictObject({ name: z.string(), report: reportSchema }).nullable(),
})

export type Draft = z.infer<typeof draftSchema>
