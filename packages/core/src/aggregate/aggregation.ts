import * as z from "zod"
import { cellAddressSchema, figureSchema, formIdSchema, reportSchema, scopeSchema } from "../report/index.ts"

/** A member by its place among the reports that were handed in, from 0. */
const memberNumber = z.int().min(0)

export const heldOutReasons = [
  "same-agency",
  "covered",
  "is-the-whole",
  "other-year",
  "year-unknown",
  "other-region",
  "below-level",
] as const

/**
 * Why a report takes no part. Overlapping: another report of the body is there (`same-agency`), a report is there that
 * covers it (`covered`), it is the whole's own (`is-the-whole`). Out of scope: the rest.
 */
export type HeldOutReason = (typeof heldOutReasons)[number]

export const overlapSchema = z
  .strictObject({
    member: memberNumber,
    why: z.enum(heldOutReasons).extract(["same-agency", "covered", "is-the-whole"]),
    /** The report that stands for it; `null`: the sum itself. */
    with: memberNumber.nullable(),
    /** Whether two reports of one body have other figures: then which one counts is for a person to say. */
    differs: z.boolean(),
  })
  .meta({ id: "Overlap" })
export type Overlap = z.infer<typeof overlapSchema>

export const outOfScopeSchema = z
  .strictObject({
    member: memberNumber,
    why: z.enum(heldOutReasons).extract(["other-year", "year-unknown", "other-region", "below-level"]),
  })
  .meta({ id: "OutOfScope" })
export type OutOfScope = z.infer<typeof outOfScopeSchema>

export const openReasons = ["blank", "absent", "no-table", "not-measured", "not-split"] as const

/**
 * Why a member's part of a sum is not known. `not-measured`: its form has no such measure; `not-split`: its form has it
 * only together with others, and that is not 0.
 */
export type OpenReason = (typeof openReasons)[number]

export const summedCellSchema = z
  .strictObject({
    /** What the known figures come to; `null`: nobody gave any. */
    sum: figureSchema,
    /** The members' figures, each exactly as its report has it or as the sum of the cells that measure the same. */
    contributions: z.array(z.strictObject({ member: memberNumber, value: z.union([z.int(), z.string()]) })),
    /** Whose part is not known: then the sum is a lower bound. */
    open: z.array(z.strictObject({ member: memberNumber, why: z.enum(openReasons) })),
    /** Several bodies may have counted the same items. */
    shared: z.boolean(),
  })
  .meta({ id: "SummedCell" })
export type SummedCell = z.infer<typeof summedCellSchema>

export const aggregationSchema = z
  .strictObject({
    report: reportSchema,
    /** Who was counted. */
    members: z.array(
      z.strictObject({
        member: memberNumber,
        name: z.string().nullable(),
        scope: scopeSchema.nullable(),
        forms: z.strictObject({
          disclosure: formIdSchema.nullable(),
          requests: formIdSchema.nullable(),
          remedies: formIdSchema.nullable(),
        }),
      }),
    ),
    /** Whose report was expected and is not there. */
    missing: z.array(z.string()),
    /** Whose report is there, was counted, and was not expected. Empty where no list was given. */
    unexpected: z.array(memberNumber),
    overlapping: z.array(overlapSchema),
    outOfScope: z.array(outOfScopeSchema),
    cells: z.record(cellAddressSchema, summedCellSchema),
    /** Measures of members' forms that the report's form does not have. */
    beside: z.record(cellAddressSchema, summedCellSchema),
  })
  .meta({ id: "Aggregation", description: "The report of a whole from its members', each figure with its parts." })
export type Aggregation = z.infer<typeof aggregationSchema>
