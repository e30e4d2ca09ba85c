import * as z from "zod"
import { cellAddressSchema, figureSchema, sectionIds } from "../report/index.ts"

export const comparedCellSchema = z
  .strictObject({
    cell: cellAddressSchema,
    /** Which of the two reports' forms have such a measure: a figure that only one of them asks for has not changed. */
    asked: z.enum(["both", "before", "after"]),
    /** Absent where the report does not give it. */
    before: figureSchema.optional(),
    after: figureSchema.optional(),
    /** `after` less `before`; `null` where one of them is blank or absent. */
    difference: figureSchema,
  })
  .meta({ id: "ComparedCell" })

/** One measure in two reports. */
export type ComparedCell = z.infer<typeof comparedCellSchema>

export const comparedParagraphSchema = z
  .strictObject({ in: z.enum(["both", "before", "after"]), text: z.string() })
  .meta({ id: "ComparedParagraph", description: "A paragraph that stands in both reports, or in one of them alone." })

export const comparedSectionSchema = z
  .strictObject({
    id: z.enum(sectionIds),
    before: z.string().nullable(),
    after: z.string().nullable(),
    paragraphs: z.array(comparedParagraphSchema),
  })
  .meta({ id: "ComparedSection", description: "A part of two reports: its headings (null: not there) and paragraphs." })

export type ComparedSection = z.infer<typeof comparedSectionSchema>

export const comparisonSchema = z
  .strictObject({
    /** Every measure of either report, in the order of the forms. */
    cells: z.array(comparedCellSchema),
    /** How many of those that both forms ask for are not the same figure in both. */
    changed: z.int().min(0),
    sections: z.array(comparedSectionSchema),
    /** Signs of the later report's text that stand in the same paragraph of the earlier, 0 to 1; `null`: no text. */
    repeated: z.number().min(0).max(1).nullable(),
  })
  .meta({ id: "Comparison", description: "Two reports, cell by cell and paragraph by paragraph." })

export type Comparison = z.infer<typeof comparisonSchema>
