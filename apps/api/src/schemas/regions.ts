import * as z from "zod"
import { measureParam, measuresParam, placeQuery, yearParam } from "./figures-query.ts"

const count = z.int().min(0)
const sum = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .nullable()
  .meta({ description: "An exact decimal; null: no report gives a figure." })

export const regionsQuery = z.strictObject({
  measure: measureParam,
  beside: measuresParam.optional().meta({
    type: "string",
    description: "并列的其他指标，逗号分隔，至多十五个。Other measures, with commas between; fifteen at most.",
    examples: ["requests/granted/total,requests/carried-out/total"],
  }),
  year: yearParam,
  division: placeQuery.division.meta({
    description:
      "看哪一地区之下：行政区划代码前两位或四位；不填为全国。The region to look below: two or four digits of GB/T 2260; the whole country where none is given.",
  }),
  kind: placeQuery.kind,
  order: z.enum(["greatest", "least"]).optional().meta({ description: "默认从大到小。Greatest first by default." }),
})

const region = {
  region: z
    .string()
    .regex(/^(\d\d){1,3}$/)
    .meta({
      description:
        "What the codes of all that lies in it begin with: to be asked for as `division`. Six digits of a province or prefecture: what it has besides the regions below it. 00: not known.",
    }),
  name: z.string().nullable().meta({ description: "As it was called in the year; null: no list has the code." }),
  rank: z.enum(["province", "prefecture", "county", "own", "unknown"]),
}

const figures = {
  agencies: count.meta({ description: "Agencies that are known in it." }),
  reported: count.meta({ description: "Those of them with a published report for the year." }),
  sum,
  given: count.meta({ description: "Reports that give a figure." }),
  without: count.meta({ description: "Reports that print none." }),
  beside: z.array(sum).meta({ description: "Sums of the measures beside, in their order." }),
}

export const regionsSchema = z
  .strictObject({
    measure: z.string(),
    beside: z.array(z.string()),
    year: z.int(),
    path: z.array(z.strictObject(region)).meta({ description: "From the province down to the region looked at." }),
    whole: z.strictObject(figures),
    items: z.array(
      z.strictObject({
        ...region,
        ...figures,
        share: sum.meta({ description: "Of the sum of the whole, six digits." }),
      }),
    ),
  })
  .meta({ id: "Regions", description: "What a measure comes to in the regions next below one." })
