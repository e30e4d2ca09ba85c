import { failureCodes } from "@gouji/core"
import * as z from "zod"

export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(failureCodes),
    instance: z.string(),
    requestId: z.string(),
    /** Given where the document is of a kind that is not read yet: a check of it could only come to this. */
    verdict: z.literal("inconclusive").optional(),
    errors: z
      .array(z.strictObject({ in: z.enum(["query", "path", "form", "body"]), pointer: z.string(), detail: z.string() }))
      .optional(),
  })
  .meta({
    id: "Problem",
    description: "RFC 9457. `code` is stable; `title` says what is wrong and `detail` what to do, zh-CN or en.",
  })
export type Problem = z.infer<typeof problemSchema>
