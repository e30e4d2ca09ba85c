import { agencyKinds, boardStates } from "@gouji/store"
import * as z from "zod"
import { agencyDetailsSchema } from "./agencies.ts"
import { reportEntrySchema } from "./published.ts"

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .nullable()
const day = z.iso.date()

const yearSchema = z.strictObject({
  year: z.int(),
  state: z.enum(boardStates),
  due: day
    .nullable()
    .meta({ description: "The last day of publishing; null: the agency's kind and name do not tell." }),
  report: reportEntrySchema.nullable(),
  figures: z.record(z.string(), decimal).meta({
    description: "By measure. Empty where there is no published report; null where the report prints none.",
  }),
  disclosed: decimal.meta({
    description: "Granted whole or in part, of all that was answered; six digits. Null: not known.",
  }),
})

const peersSchema = z.strictObject({
  year: z.int(),
  kind: z.enum(agencyKinds),
  province: z.string().nullable(),
  reported: z.int().min(0),
  measures: z.array(
    z.strictObject({
      measure: z.string(),
      least: decimal,
      median: decimal,
      greatest: decimal,
      given: z.int().min(0),
    }),
  ),
})

export const agencyProfileSchema = z
  .strictObject({
    agency: agencyDetailsSchema,
    asOf: day,
    measures: z.array(z.string()),
    years: z.array(yearSchema).meta({ description: "Newest first, without gaps." }),
    peers: peersSchema.nullable().meta({ description: "Null: the agency's kind is not known, or it has no figures." }),
  })
  .meta({ id: "AgencyProfile", description: "An agency by year: state of each report, figures, and its peers." })
