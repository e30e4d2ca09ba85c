import { formIdSchema, tableIds } from "@gouji/core"
import { groupings } from "@gouji/store"
import * as z from "zod"
import { agencySchema } from "./published.ts"

const count = z.int().min(0)
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .meta({ description: "An exact decimal." })
const sum = decimal.nullable()
const labels = z.strictObject({ "zh-CN": z.string(), en: z.string() })

export const measureSchema = z
  .strictObject({
    measure: z.string().meta({ examples: ["requests/received/total"] }),
    table: z.enum(tableIds),
    kind: z.enum(["count", "change", "amount"]),
    forms: z.array(formIdSchema).meta({ description: "The forms that ask for it." }),
    row: labels,
    column: labels,
  })
  .meta({ id: "Measure", description: "A figure that reports give, as the newest form prints its labels." })

export const measureListSchema = z.strictObject({ items: z.array(measureSchema) }).meta({ id: "MeasureList" })

export const coverageSchema = z
  .strictObject({ year: z.int(), agencies: count, reported: count })
  .meta({ id: "Coverage", description: "How many of the agencies that are known in a scope have a report for a year." })

const summary = {
  measure: z.string(),
  sum,
  least: sum,
  greatest: sum,
  given: count.meta({ description: "Reports that give a figure." }),
  without: count.meta({ description: "Reports that print none." }),
}

export const measureSummarySchema = z.strictObject(summary).meta({ id: "MeasureSummary" })

export const aggregatesSchema = z
  .strictObject({
    by: z.array(z.enum(groupings)),
    over: z.string().nullable(),
    coverage: z.array(coverageSchema),
    whole: z.strictObject({ reports: count, measures: z.array(measureSummarySchema) }),
    groups: z.array(
      z.strictObject({
        group: z.partialRecord(z.enum(groupings), z.union([z.string(), z.int(), z.null()])),
        reports: count,
        measures: z.array(
          z.strictObject({
            ...summary,
            share: sum.meta({ description: "Of the sum of the whole, six digits; null: no sum, or a whole of 0." }),
          }),
        ),
        rates: z.array(
          z.strictObject({
            measure: z.string(),
            numerator: sum,
            denominator: sum,
            rate: sum.meta({ description: "numerator / denominator, six digits; null: not known." }),
            given: count.meta({ description: "Reports that give both figures." }),
            without: count,
          }),
        ),
      }),
    ),
  })
  .meta({ id: "Aggregates", description: "Sums over the newest published figures; withdrawn reports are in none." })

export const rankingSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        rank: z.int().min(1),
        agency: agencySchema,
        report: z.string(),
        figure: decimal,
        beside: z.array(sum).meta({ description: "The figures of the measures beside, in their order; null: none." }),
      }),
    ),
    nextCursor: z.string().nullable(),
    beside: z.array(z.string()).meta({ description: "The other measures that were asked for." }),
    summary: measureSummarySchema,
    median: sum,
    coverage: coverageSchema,
  })
  .meta({ id: "Ranking", description: "Agencies by one figure of one year; the same figure has the same rank." })

export const missingSchema = z
  .strictObject({ items: z.array(agencySchema), nextCursor: z.string().nullable(), coverage: coverageSchema })
  .meta({ id: "Missing", description: "Agencies without a published report for a year, by name." })
