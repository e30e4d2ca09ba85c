import * as z from "zod"
import { figureSchema } from "./figure-schema.ts"
import { formIds, scopes, sectionIds } from "./ids.ts"

/** The statutory layout: 国办公开办函〔2019〕60号 or 〔2021〕30号. Known per table, never from the year. */
export const formIdSchema = z.enum(formIds).meta({ id: "FormId" })
export type FormId = z.infer<typeof formIdSchema>

export const scopeSchema = z.enum(scopes).meta({
  id: "Scope",
  description: "What the figures cover: the body alone (本机关), its level (本级) or the whole region (全区域).",
})

export type Scope = z.infer<typeof scopeSchema>

/** An ISO calendar date, `2025-01-20`. */
export const dateSchema = z.iso.date().meta({ id: "Date" })

/** `table/row/column`, in the ids of the forms. Whether such a cell exists is for `parseReport` in forms. */
export const cellAddressSchema = z.string().regex(/^[a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*){2}$/)

export const sectionSchema = z
  .strictObject({
    id: z.enum(sectionIds),
    heading: z.string(),
    paragraphs: z.array(z.string()),
  })
  .meta({ id: "Section" })

export const reportSchema = z
  .strictObject({
    schema: z.literal("gouji/report@1"),
    agency: z.strictObject({ name: z.string().nullable(), id: z.string().nullable() }),
    year: z.int().min(2000).max(2100).nullable(),
    title: z.string().nullable(),
    scope: scopeSchema.nullable(),
    forms: z.strictObject({
      disclosure: formIdSchema.nullable(),
      requests: formIdSchema.nullable(),
      remedies: formIdSchema.nullable(),
    }),
    cells: z.record(cellAddressSchema, figureSchema),
    /** The sentences between title and first part: what the report rests on, which period it covers. Absent: none. */
    opening: z.array(z.string()).optional(),
    sections: z.array(sectionSchema),
    issuedOn: dateSchema.nullable(),
  })
  .meta({ id: "Report", description: "One agency's statutory annual report for one year, as figures and prose." })

/** One agency's statutory annual report for one year. A cell that is not in the document is absent from `cells`. */
export type Report = z.infer<typeof reportSchema>
export type Section = z.infer<typeof sectionSchema>
