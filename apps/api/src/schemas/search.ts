import { sectionIds, verdictSchema } from "@gouji/core"
import * as z from "zod"
import type { Limits } from "../limits.ts"
import { placeQuery, yearsParam } from "./figures-query.ts"
import { agencySchema } from "./published.ts"
import { lineOfText, pageQuery } from "./query.ts"

export const searchQuery = (limits: Limits) =>
  z.strictObject({
    q: lineOfText(200).meta({
      description: "要找的词，空格分开的须全部出现。Words that must all be found, with spaces between.",
      examples: ["信息公开"],
    }),
    in: z.enum(["names", "prose"]).optional().meta({
      description:
        "names（默认）：机关名称和标题；prose：正文，逐份查找，一页至多查 500 份，没找到的页也可能有下一页。Names and titles, or the text: that is read report by report, at most 500 a page, so a page without hits may have a next one.",
    }),
    year: yearsParam.optional(),
    ...placeQuery,
    ...pageQuery(limits),
  })

export const searchSchema = z
  .strictObject({
    items: z.array(
      z.strictObject({
        report: z.string(),
        agency: agencySchema,
        year: z.int(),
        title: z.string().nullable(),
        verdict: verdictSchema,
        revision: z.int().min(1),
        section: z
          .enum(["opening", ...sectionIds])
          .nullable()
          .meta({ description: "Null: found in name or title." }),
        paragraph: z.int().min(0).nullable(),
        passage: z.strictObject({ before: z.string(), found: z.string(), behind: z.string() }).nullable(),
      }),
    ),
    scanned: z.int().min(0).nullable().meta({ description: "Reports whose text was read for this page." }),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "SearchPage" })
