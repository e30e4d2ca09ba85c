import { type Grouping, groupings } from "@gouji/store"
import * as z from "zod"
import type { Limits } from "../limits.ts"
import { lineOfText, pageQuery, yearSchema } from "./query.ts"

/** Several values in one parameter, with commas between: a parameter that stands twice is refused everywhere. */
export const listOf = <T>(item: z.ZodType<T, string>, most: number) =>
  z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(item).min(1).max(most))

const address = z.string().regex(/^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*){2}$/)

/** A cell address, whatever the form. */
export const measureParam = address.meta({
  description: "指标，见 /api/v1/measures。A measure of /api/v1/measures.",
  examples: ["requests/received/total"],
})

export const measuresParam = listOf(address, 16).meta({
  type: "string",
  description: "一至十六个指标，逗号分隔。One to sixteen measures, with commas between.",
  examples: ["requests/received/total"],
})

export const yearsParam = listOf(yearSchema, 50).meta({
  type: "string",
  description: "年度，可多个，逗号分隔。One year or several, with commas between.",
  examples: ["2024", "2023,2024"],
})

export const yearParam = yearSchema.meta({ ...yearSchema.meta(), examples: [2024] })

/** Which agencies. */
export const placeQuery = {
  province: z
    .string()
    .regex(/^\d\d$/)
    .optional()
    .meta({ description: "省级代码（GB/T 2260 前两位），00 为未知。Two digits of GB/T 2260; 00: not known." }),
  division: z
    .string()
    .regex(/^(\d\d){1,3}$/)
    .optional()
    .meta({
      description: "行政区划代码前两、四、六位，含其下级。A division and all below it: two, four or six digits.",
    }),
  kind: lineOfText(100).optional().meta({ description: "机关类别。The agency's kind." }),
}

const groupingsParam = listOf(z.enum(groupings.filter((name) => name !== "agency") as [Grouping]), 4).meta({
  type: "string",
  description: "分组：year、province、division、kind，可多个，逗号分隔。What to group by, with commas between.",
  examples: ["year", "year,province"],
})

export const aggregatesQuery = z.strictObject({
  measure: measuresParam,
  over: measureParam.optional().meta({
    description:
      "求比率时的分母指标：只计两项都填的报告。What the measures are divided by, over the reports that give both.",
  }),
  by: groupingsParam.optional(),
  year: yearsParam.optional(),
  ...placeQuery,
  agency: lineOfText(100).optional().meta({ description: "一个机关的编号。One agency, by its id." }),
})

export const rankingsQuery = (limits: Limits) =>
  z.strictObject({
    measure: measureParam,
    beside: measuresParam.optional().meta({
      type: "string",
      description: "并列的其他指标，逗号分隔，至多十六个。Other measures of the same reports, with commas between.",
      examples: ["requests/granted/total,requests/carried-out/total"],
    }),
    year: yearParam,
    order: z.enum(["greatest", "least"]).optional().meta({ description: "默认从大到小。Greatest first by default." }),
    ...placeQuery,
    ...pageQuery(limits),
  })

export const missingQuery = (limits: Limits) => z.strictObject({ year: yearParam, ...placeQuery, ...pageQuery(limits) })
