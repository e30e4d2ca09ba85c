import { comparedCellSchema, comparedSectionSchema } from "@gouji/core"
import * as z from "zod"
import { revisionSchema } from "./published.ts"

const exampleRevision = {
  reportId: "0194a2c0-7d3e-7c11-8a55-3f1d0c9b7e21",
  number: 2,
  agency: "云泽县档案馆",
  hash: "5f".repeat(32),
  previousHash: "a0".repeat(32),
  publishedAt: "2025-02-05T02:00:00.000Z",
  publishedBy: "审核人丙",
  reason: "漏填行政许可七件",
  source: { name: "年报.html", mediaType: "text/html", sha256: "c3".repeat(32), size: 48_210 },
}

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
        to: 2,
        revisions: [exampleRevision],
        facts: [{ fact: "issuedOn", before: "2025-01-15", after: "2025-01-16" }],
        cells: [{ cell: "disclosure/licensing/decisions", asked: "both", before: 0, after: 7, difference: 7 }],
        sections: [],
        sameFile: false,
      },
    ],
  })
