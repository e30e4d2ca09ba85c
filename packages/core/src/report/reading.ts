import * as z from "zod"
import { reportSchema } from "./report.ts"

/**
 * Where something stood in its document. `block` counts the document's paragraphs and tables from 0; `row` and
 * `column` count from 0 within a table; `page` counts from 1 where the format has pages.
 */
export const placeSchema = z
  .strictObject({
    block: z.int().min(0),
    row: z.int().min(0).nullable(),
    column: z.int().min(0).nullable(),
    page: z.int().min(1).nullable(),
    text: z.string(),
  })
  .meta({ id: "Place", description: "Where a figure stood in the document, and its text as printed." })
export type Place = z.infer<typeof placeSchema>

export const warningCodes = [
  "active-content",
  "agency-missing",
  "alternate-content",
  "cell-missing",
  "comments",
  "content-unread",
  "encoding-assumed",
  "end-missing",
  "external-content",
  "figure-annotated",
  "figure-out-of-range",
  "figure-unreadable",
  "footnotes",
  "form-unclear",
  "formula-result",
  "formula-without-value",
  "hidden-content",
  "hidden-text",
  "invisible-signs",
  "label-differs",
  "name-differs",
  "private-number",
  "row-ambiguous",
  "row-missing",
  "row-repeated",
  "row-unknown",
  "section-misplaced",
  "section-missing",
  "section-repeated",
  "shown-otherwise",
  "signature-unverified",
  "signs-unknown",
  "table-blank",
  "table-missing",
  "table-repeated",
  "columns-unclear",
  "text-layer-unseen",
  "title-missing",
  "tracked-changes",
  "values-cut",
  "values-run-together",
  "year-missing",
] as const
export type WarningCode = (typeof warningCodes)[number]

/** What a reader could not do for certain. It carries codes, cells and printed text; the sentence is in `wording`. */
export const warningSchema = z
  .strictObject({
    code: z.enum(warningCodes),
    place: placeSchema.nullable(),
    /** The cells that are left out, or that the warning is about. */
    cells: z.array(z.string()),
    /** What the form prints there (a label, a section heading), as far as known. */
    expected: z.string().nullable(),
    /** What the document prints there. */
    found: z.string().nullable(),
  })
  .meta({ id: "Warning" })
export type Warning = z.infer<typeof warningSchema>

/** Whom a file names as its author and as the one who last saved it. They may be persons: an archive does not keep them. */
export const filePropertiesSchema = z
  .strictObject({ author: z.string().nullable(), lastModifiedBy: z.string().nullable() })
  .meta({ id: "FileProperties", description: "Whom the file itself names. Not kept when a report is published." })
export type FileProperties = z.infer<typeof filePropertiesSchema>

export const readingSchema = z
  .strictObject({
    report: reportSchema,
    places: z.record(z.string(), placeSchema),
    warnings: z.array(warningSchema),
    source: z.strictObject({
      name: z.string(),
      mediaType: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** Absent where the file names nobody. */
      properties: filePropertiesSchema.optional(),
    }),
    reader: z.string(),
  })
  .meta({
    id: "Reading",
    description: "What came out of a document. What could not be read for certain is a warning and no figure.",
  })
export type Reading = z.infer<typeof readingSchema>
