import { jobStates, outcomes } from "@gouji/store"
import * as z from "zod"

const count = z.int().min(0)

export const jobSchema = z
  .strictObject({
    id: z.string(),
    kind: z.literal("import"),
    state: z.enum(jobStates),
    options: z.strictObject({ region: z.string().nullable() }).readonly(),
    madeBy: z.string().nullable(),
    madeAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    files: count,
    done: count.meta({ description: "Only ever grows." }),
    counts: z.strictObject(Object.fromEntries(outcomes.map((outcome) => [outcome, count]))).readonly(),
  })
  .readonly()
  .meta({ id: "Job", description: "A bulk import. It goes on where it stood after a stop of the server." })

const failure = z
  .strictObject({ code: z.string(), detail: z.record(z.string(), z.union([z.string(), z.number()])) })
  .readonly()

export const jobFilesSchema = z
  .strictObject({
    items: z
      .array(
        z
          .strictObject({
            number: z.int().min(1),
            name: z.string(),
            outcome: z
              .strictObject({
                outcome: z.enum(outcomes),
                report: z.string().nullable(),
                revision: z.int().nullable(),
                verdict: z.string().nullable(),
                failure: failure.nullable(),
              })
              .readonly()
              .nullable()
              .meta({ description: "Null: not yet." }),
            title: z.string().nullable().meta({ description: "The failure in words, where the file was refused." }),
          })
          .readonly(),
      )
      .readonly(),
  })
  .meta({ id: "JobFiles" })
