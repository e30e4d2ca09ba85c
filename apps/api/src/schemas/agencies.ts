import { agencyKinds } from "@gouji/store"
import * as z from "zod"
import type { Limits } from "../limits.ts"
import { lineOfText, listQuery, yearSchema } from "./query.ts"

const day = z.iso.date()
const divisionSchema = z
  .string()
  .regex(/^[1-9]\d{5}$/)
  .meta({ description: "行政区划代码（GB/T 2260）。Six digits of GB/T 2260.", example: "320803" })
const kindSchema = z.enum(agencyKinds)

const registered = {
  id: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  division: divisionSchema.nullable(),
  divisionYear: z.int().nullable().meta({ description: "代码所属年度。The year of the list that the code is of." }),
  code: z
    .string()
    .nullable()
    .meta({ description: "统一社会信用代码（GB 32100-2015）。The unified social credit code." }),
  kind: kindSchema.nullable(),
  parentId: z.string().nullable(),
}

export const registeredAgencySchema = z.strictObject(registered).readonly().meta({ id: "RegisteredAgency" })

const agencyNameSchema = z
  .strictObject({ name: z.string(), from: day.nullable(), until: day.nullable() })
  .readonly()
  .meta({ id: "AgencyName", description: "`null`: always, or still." })

export const agencyDetailsSchema = z
  .strictObject({
    ...registered,
    names: z.array(agencyNameSchema).readonly(),
    successions: z
      .array(z.strictObject({ from: z.string(), to: z.string(), kind: z.enum(["merged", "split"]), day }).readonly())
      .readonly(),
    reports: z.array(z.strictObject({ id: z.string(), year: z.int(), revision: z.int().min(1) }).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: "AgencyDetails", description: "An agency with its names, what became of it, and its reports." })

export const agencyPageSchema = z
  .strictObject({ items: z.array(registeredAgencySchema).readonly(), nextCursor: z.string().nullable() })
  .readonly()
  .meta({ id: "AgencyPage" })

const agencyMatchSchema = z
  .strictObject({
    agency: registeredAgencySchema,
    name: z.string(),
    reason: z.enum(["exact", "former", "other-time", "other-region", "look-alike", "near"]),
    confidence: z.number().min(0).max(1),
  })
  .readonly()
  .meta({ id: "AgencyMatch" })

export const matchResultSchema = z
  .strictObject({ certain: agencyMatchSchema.nullable(), candidates: z.array(agencyMatchSchema).readonly() })
  .readonly()
  .meta({ id: "MatchResult", description: "`certain`: the one agency that has the very name in that year, or null." })

export const agencyListQuery = (limits: Limits) =>
  listQuery(limits)
    .omit({ year: true, region: true, verdict: true })
    .extend({
      province: z
        .string()
        .regex(/^[1-9]\d$/)
        .optional()
        .meta({ description: "代码前两位。The first two digits of the division." }),
      division: divisionSchema.optional(),
      kind: kindSchema.optional(),
    })

export const matchQuery = z.strictObject({
  name: lineOfText(200).meta({
    description: "报告上印的机关名称。The name as a report prints it.",
    example: "示例县民政局",
  }),
  year: yearSchema.optional().meta({ description: "报告年度。The year of the report." }),
  division: divisionSchema.optional(),
})

const name = z.string().trim().min(1).max(200)
const entry = {
  name: name.optional(),
  nameFrom: day.optional().meta({ description: "新名称启用日。The day from which a changed name holds." }),
  region: z.string().max(100).nullable().optional(),
  division: divisionSchema.nullable().optional(),
  divisionYear: z.int().min(1949).max(2100).optional(),
  code: z.string().max(40).nullable().optional(),
  kind: kindSchema.nullable().optional(),
  parentId: z.string().max(100).nullable().optional(),
  formerNames: z.array(agencyNameSchema).max(50).optional(),
}

export const agencyChangeSchema = z.strictObject(entry).meta({
  id: "AgencyChange",
  description: "没有写的不变，写 null 的去掉。What is absent stays as it is; null takes it away.",
  example: { name: "示例县农业农村局", nameFrom: "2019-03-01" },
})

export const newAgencySchema = z.strictObject({ ...entry, name }).meta({
  id: "NewAgency",
  example: { name: "示例县民政局", division: "320803", divisionYear: 2024, kind: "department" },
})
