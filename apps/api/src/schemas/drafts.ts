import { checkSchema, readingSchema, verdictSchema } from "@gouji/core"
import { draftStates } from "@gouji/store"
import * as z from "zod"

const instant = z.iso.datetime()

const draft = {
  id: z.string(),
  kind: z.enum(["report", "withdrawal"]).meta({
    description: "A report on its way to be published, or a published one on its way to be withdrawn.",
  }),
  agency: z.strictObject({ id: z.string(), name: z.string(), division: z.string().nullable() }).readonly(),
  year: z.int(),
  state: z.enum(draftStates),
  version: z.int().min(1).meta({ description: "Counts every change; the ETag." }),
  changedAt: instant,
  madeBy: z.string(),
  submittedBy: z.string().nullable(),
  decidedBy: z.string().nullable().meta({ description: "Who returned or approved it." }),
  note: z.string().nullable().meta({ description: "To the agency, on return." }),
  reason: z.string().nullable().meta({ description: "Why there is a correction or a withdrawal; shown with it." }),
  publishAt: instant.nullable().meta({ description: "Not before this instant; then by itself." }),
  verdict: verdictSchema.nullable(),
  ruleset: z.string().nullable(),
  published: z
    .strictObject({ report: z.string(), revision: z.int().min(1) })
    .readonly()
    .nullable(),
}

/** An invented draft, as the reference of the API shows it. */
const exampleDraft = {
  id: "0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21",
  kind: "report",
  agency: { id: "0194a2b0-11aa-7b00-9c2d-52f0a1b2c3d4", name: "云泽县档案馆", division: "990121" },
  year: 2024,
  state: "returned",
  version: 3,
  changedAt: "2025-01-16T02:30:00.000Z",
  madeBy: "经办人甲",
  submittedBy: "经办人甲",
  decidedBy: "审核人乙",
  note: "第三部分请补充结转说明",
  reason: null,
  publishAt: null,
  verdict: "pass",
  ruleset: "2025.1",
  published: null,
} as const

export const draftSchema = z
  .strictObject(draft)
  .readonly()
  .meta({
    id: "Draft",
    description: "A report, or a withdrawal, on its way to the public.",
    examples: [exampleDraft],
  })

export const fullDraftSchema = z
  .strictObject({ ...draft, reading: readingSchema.nullable(), check: checkSchema.nullable() })
  .readonly()
  .meta({
    id: "FullDraft",
    description: "A draft with what was read and what the rules say of it. Both are null for a withdrawal.",
  })

export const draftPageSchema = z
  .strictObject({ items: z.array(draftSchema).readonly(), nextCursor: z.string().nullable() })
  .readonly()
  .meta({
    id: "DraftPage",
    description: "`nextCursor` is null on the last page.",
    examples: [{ items: [exampleDraft], nextCursor: null }],
  })
