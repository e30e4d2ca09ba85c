import { Failure } from "@gouji/core"
import { qualityOf } from "../http/acceptable.ts"
import type { Format } from "./formats/format.ts"
import { formats } from "./formats/formats.ts"
import type { Table } from "./table.ts"

export const tableNames = ["reports", "cells"] as const satisfies readonly Table["name"][]

const choices = tableNames.flatMap((table) => formats.map(({ extension }) => `${table}.${extension}`)).join(" ")

/**
 * The table and the format that a name as `reports.csv` asks for; without an ending the Accept header does. Throws
 * `not-acceptable`, naming what there is, for an unknown format, and `not-found` for an unknown table.
 */
export function chooseFormat(file: string, accept: string | undefined): { table: Table["name"]; format: Format } {
  const [name = "", ...rest] = file.split(".")
  const table = tableNames.find((one) => one === name)
  if (table === undefined) throw new Failure("not-found")
  const extension = rest.join(".")
  if (extension !== "") {
    const format = formats.find((one) => one.extension === extension)
    if (!format) throw new Failure("not-acceptable", { found: extension, choices })
    return { table, format }
  }
  const [best] = formats
    .map((format) => ({ format, quality: qualityOf(format.mediaType, accept ?? "*/*") }))
    .sort((a, b) => b.quality - a.quality)
  if (!best || best.quality <= 0) throw new Failure("not-acceptable", { found: accept ?? "", choices })
  return { table, format: best.format }
}
