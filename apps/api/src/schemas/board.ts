import { boardStates } from "@gouji/store"
import * as z from "zod"

const day = z.iso.date()
const count = z.int().min(0)

const line = z
  .strictObject({
    agency: z
      .strictObject({
        id: z.string(),
        name: z.string(),
        region: z.string().nullable(),
        division: z.string().nullable(),
      })
      .readonly(),
    state: z.enum(boardStates),
    due: z
      .strictObject({ day, statutory: z.boolean() })
      .readonly()
      .nullable()
      .meta({ description: "The last day (《条例》第四十九条); null: the agency's kind and name do not tell." }),
    published: z
      .strictObject({ report: z.string(), day })
      .readonly()
      .nullable()
      .meta({ description: "The report, and the day in China on which its first revision was published here." }),
  })
  .readonly()
  .meta({ id: "BoardLine" })

export const boardSchema = z
  .strictObject({
    year: z.int(),
    asOf: day,
    counts: z
      .strictObject({ agencies: count, states: z.strictObject(Object.fromEntries(boardStates.map((s) => [s, count]))) })
      .readonly()
      .nullable()
      .meta({ description: "Over the whole scope, whatever state is asked for; on the first page only." }),
    items: z.array(line).readonly(),
    nextCursor: z.string().nullable(),
  })
  .readonly()
  .meta({
    id: "Board",
    description: "How the agencies of a scope stand with their reports for a year.",
    examples: [
      {
        year: 2024,
        asOf: "2025-02-10",
        counts: {
          agencies: 3,
          states: { "not-due": 1, missing: 1, "on-time": 1, late: 0, withdrawn: 0, unknown: 0 },
        },
        items: [
          {
            agency: {
              id: "0194a2b0-11aa-7b00-9c2d-52f0a1b2c3d4",
              name: "云泽县教育局",
              region: null,
              division: "990121",
            },
            state: "missing",
            due: { day: "2025-01-31", statutory: true },
            published: null,
          },
        ],
        nextCursor: null,
      },
    ],
  })
