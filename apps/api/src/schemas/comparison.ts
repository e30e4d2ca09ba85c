import { comparedCellSchema, comparisonSchema } from "@gouji/core"
import * as z from "zod"
import { agencySchema } from "./published.ts"

export const sideSchema = z
  .strictObject({
    report: z.string(),
    revision: z.int().min(1),
    hash: z.string(),
    agency: agencySchema,
    year: z.int(),
    title: z.string().nullable(),
  })
  .meta({ id: "ComparedReport", description: "One of two reports that are set against each other." })

const side = z
  .string()
  .regex(/^[\w-]{1,100}(@[1-9]\d{0,8})?$/)
  .meta({ description: "报告编号，可写作 id@版次。A report's id, or id@revision." })

export const comparisonQuery = z.strictObject({ a: side, b: side })

export const reportComparisonSchema = z
  .strictObject({
    ...comparisonSchema.shape,
    a: sideSchema,
    b: sideSchema,
    cells: z.array(
      z.strictObject({
        ...comparedCellSchema.shape,
        percent: z.string().nullable().meta({
          description: "The difference in percent of the figure before, two digits; null: not known, or from 0.",
        }),
      }),
    ),
  })
  .meta({ id: "ReportComparison", description: "Two reports, cell by cell and paragraph by paragraph; a is before." })
