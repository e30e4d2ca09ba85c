import * as z from "zod"
import { coverageSchema } from "./figures.ts"
import { reportEntrySchema } from "./published.ts"

export const overviewSchema = z
  .strictObject({
    coverage: coverageSchema.meta({ description: "Of the year that is reported on now: the one before this." }),
    newest: z.array(reportEntrySchema).readonly().meta({ description: "What was published or corrected last." }),
  })
  .readonly()
  .meta({ id: "Overview", description: "How far the year has come, and what is new." })
