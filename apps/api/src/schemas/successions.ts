import * as z from "zod"
import { agencyDetailsSchema } from "./agencies.ts"

// Each of the one becomes each of the others: the pairs are as many as the product.
const ids = z.array(z.string().min(1).max(100)).min(1).max(50)

export const newSuccessionSchema = z.strictObject({
  kind: z.enum(["merged", "split"]).meta({ description: "merged 合并 · split 拆分" }),
  from: ids.meta({ description: "原来的机关。The agencies before." }),
  to: ids.meta({ description: "成为的机关。What they became." }),
  day: z.iso.date().meta({ description: "生效日。The first day of what they became." }),
})

export const successionAnswerSchema = z
  .strictObject({ agencies: z.array(agencyDetailsSchema).readonly() })
  .readonly()
  .meta({ id: "SuccessionAnswer" })
