import { comparedCellSchema, comparedSectionSchema } from "@gouji/core"
import * as z from "zod"
import { revisionSchema } from "./published.ts"

const text = z.union([z.string(), z.int()]).nullable()

export const changesSchema = z
  .strictObject({
    report: z.string(),
    from: z.int().min(1),
    to: z.int().min(1),
    revisions: z.array(revisionSchema).readonly().meta({
      description: "What was published after `from`, up to `to`: each with its reason, by whom and when.",
    }),
    facts: z
      .array(
        z.strictObject({ fact: z.enum(["agency", "year", "title", "scope", "issuedOn"]), before: text, after: text }),
      )
      .meta({ description: "What the report says of itself." }),
    cells: z.array(comparedCellSchema),
    sections: z.array(comparedSectionSchema),
    sameFile: z.boolean().meta({ description: "Whether both were read from the same file." }),
  })
  .readonly()
  .meta({
    id: "Changes",
    description: "Two revisions of a report: what is not the same in both, and nothing else.",
    examples: [
      {
        report: "0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21",
        from: 1,
        to: 1,
        revisions: [],
        facts: [],
        cells: [],
        sections: [],
        sameFile: true,
      },
    ],
  })
