import * as z from "zod"
import { dateSchema, Failure, pointerOf } from "../report/index.ts"
import { explanationSchema } from "./check.ts"

export const statedExplanationSchema = explanationSchema
  .extend({
    finding: z.string().min(1).meta({ description: "The finding's id, `rule@place`." }),
    reason: z.string().trim().min(1).max(2000),
    by: z.string().trim().min(1).max(200),
    until: dateSchema.nullable().default(null).meta({ description: "The last day on which it counts. null: always." }),
  })
  .meta({ id: "StatedExplanation", description: "An agency's reason for a finding that is right as it stands." })
/** An explanation with the finding that it is for. */
export type StatedExplanation = z.infer<typeof statedExplanationSchema>

/** Takes the explanations of one report (already parsed). Throws `explanations-invalid` with a JSON pointer. */
export function parseExplanations(json: unknown): StatedExplanation[] {
  const result = z.array(statedExplanationSchema).max(1000).safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const found = (issue?.message ?? "").slice(0, 200)
  throw new Failure("explanations-invalid", { pointer: pointerOf(issue?.path ?? []), found })
}
