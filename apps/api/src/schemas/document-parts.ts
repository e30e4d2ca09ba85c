import { readingSchema } from "@gouji/core"
import * as z from "zod"

const page = z.int().min(1).nullable()
const count = z.int().min(0)

const paragraphSchema = z
  .strictObject({ kind: z.literal("paragraph"), text: z.string(), page })
  .readonly()
  .meta({ id: "DocumentParagraph" })

const cellSchema = z
  .strictObject({ text: z.string(), row: count, column: count, rowSpan: z.int().min(1), columnSpan: z.int().min(1) })
  .readonly()

const tableSchema = z
  .strictObject({
    kind: z.literal("table"),
    geometry: z.enum(["grid", "aligned", "sequence"]).meta({
      description: "Whether columns are the document's own, places on a line, or only the order in a row.",
    }),
    page,
    rows: z.array(z.array(cellSchema).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: "DocumentTable", description: "The cells that begin in each row." })

const partsSchema = z
  .strictObject({
    blocks: z
      .array(z.discriminatedUnion("kind", [paragraphSchema, tableSchema]))
      .readonly()
      .meta({ description: "Paragraphs and tables in their order, as text alone; numbers of persons are masked." }),
    places: readingSchema.shape.places.meta({
      description:
        "Where the revision's figures stand among these blocks; figures that are not found again are not there.",
    }),
    isCut: z.boolean().meta({ description: "Whether the document goes on: it was too long to be given whole." }),
  })
  .readonly()
  .meta({ id: "DocumentParts" })

export const reportDocumentSchema = z.strictObject({ document: partsSchema.nullable() }).readonly().meta({
  id: "ReportDocument",
  description: "What the published file shows; null where a report came as data, or the file can no longer be read.",
})
