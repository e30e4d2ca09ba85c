import type * as z from "zod"
import type { downloadsSchema } from "../schemas/downloads.ts"
import { tableNames } from "./choose-format.ts"
import { formats } from "./formats/formats.ts"

type Files = z.infer<typeof downloadsSchema>["files"]

/** Every file of a selection, with its address and the rows that are known before it is made. */
export function fileList(search: string, reports: number): Files {
  return tableNames.flatMap((table) =>
    formats.map(({ extension, mediaType }) => ({
      table,
      extension,
      mediaType,
      href: `/api/v1/downloads/${table}.${extension}${search === "" ? "" : `?${search}`}`,
      rows: table === "reports" ? reports : null,
    })),
  )
}
