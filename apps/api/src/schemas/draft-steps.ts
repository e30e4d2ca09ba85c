import { failureCodes } from "@gouji/core"
import * as z from "zod"
import { deedOf } from "../desk/steps-of.ts"

const names = Object.keys(deedOf) as (keyof typeof deedOf)[]

export const draftStepsSchema = z
  .strictObject({
    version: z.int().min(1),
    taken: z
      .array(
        z
          .strictObject({
            version: z.int().min(1).meta({ description: "What the draft came to." }),
            at: z.iso.datetime(),
            actor: z.string().nullable(),
            act: z.string().meta({ example: "draft-submitted" }),
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: "What was done, oldest first." }),
    next: z
      .array(
        z
          .strictObject({
            step: z.enum(names),
            refused: z.enum(failureCodes).nullable().meta({ description: "The code it would be refused with now." }),
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: "What whoever asks may do with the draft as it stands." }),
  })
  .readonly()
  .meta({
    id: "DraftSteps",
    description: "The way of a draft so far, and the steps that whoever asks may take.",
    examples: [
      {
        version: 2,
        taken: [
          { version: 1, at: "2025-01-15T01:00:00.000Z", actor: "经办人甲", act: "draft-made" },
          { version: 2, at: "2025-01-15T02:00:00.000Z", actor: "经办人甲", act: "draft-submitted" },
        ],
        next: [
          { step: "return", refused: null },
          { step: "approve", refused: null },
        ],
      },
    ],
  })
