import { verdictSchema } from "@gouji/core"
import * as z from "zod"
import { listOf, placeQuery, yearsParam } from "./figures-query.ts"
import { lineOfText } from "./query.ts"

const address = z.string().regex(/^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*){2}$/)

/** Which reports and figures are taken away, and as they stood when. */
export const downloadsQuery = z.strictObject({
  text: lineOfText(200)
    .optional()
    .meta({ description: "机关名称或标题的一部分。Part of an agency's name or of a title." }),
  year: yearsParam.optional(),
  region: lineOfText(200).optional(),
  verdict: verdictSchema.optional(),
  ...placeQuery,
  measure: listOf(address, 400)
    .optional()
    .meta({
      type: "string",
      description: "只要这些指标，逗号分隔；默认全部。These measures alone, with commas between; all by default.",
      examples: ["requests/received/total,disclosure/fees/amount"],
    }),
  asOf: z.iso
    .datetime({ precision: 3 })
    .optional()
    .meta({
      description: "取某一时刻的状态，默认此刻。As everything stood at an instant; now by default.",
      examples: ["2025-04-01T00:00:00.000Z"],
    }),
})

export type DownloadsQuery = z.infer<typeof downloadsQuery>

export const downloadParams = z.object({
  file: z
    .string()
    .min(1)
    .max(100)
    .meta({
      description:
        "reports（一份一行）或 cells（一格一行），加 .csv、.excel.csv（带 BOM）、.xlsx、.ndjson、.parquet、.zip（Data Package）；不加后缀则按 Accept。A report a row or a cell a row, with the ending of a format; without one the Accept header decides.",
      examples: ["reports.csv", "cells.parquet", "reports.zip", "reports.xlsx", "reports.excel.csv", "cells.ndjson"],
    }),
})
