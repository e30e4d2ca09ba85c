import * as z from "zod"

const count = z.int().min(0)

const fileSchema = z
  .strictObject({
    table: z.enum(["reports", "cells"]),
    extension: z.string(),
    mediaType: z.string(),
    href: z.string(),
    rows: count.nullable().meta({ description: "Null: not known before the file is made." }),
  })
  .meta({ id: "DownloadFile", description: "A file that can be taken away." })

export const downloadsSchema = z
  .strictObject({
    asOf: z.iso.datetime(),
    reports: count,
    files: z.array(fileSchema),
    years: z.array(z.strictObject({ year: z.int(), reports: count, files: z.array(fileSchema) })),
  })
  .meta({ id: "Downloads", description: "What can be taken away of a selection, and of each of its years." })
