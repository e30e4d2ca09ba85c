import { Failure } from "@gouji/core"
import { reportFormats } from "@gouji/documents/write"
import { qualityOf } from "../http/acceptable.ts"

/** What a report is given as: its format has an id that `writeReport` knows. */
export type ChosenFormat = (typeof reportFormats)[number]

const choices = reportFormats.map(({ extension }) => `report.${extension}`).join(" ")

/**
 * The format that a name as `report.docx` asks for; without an ending the Accept header does. Throws `not-acceptable`,
 * naming what there is, for an unknown format, and `not-found` for another name.
 */
export function chooseReportFormat(file: string, accept: string | undefined): ChosenFormat {
  const [name = "", ...rest] = file.split(".")
  if (name !== "report") throw new Failure("not-found")
  const extension = rest.join(".")
  if (extension !== "") {
    const format = reportFormats.find((one) => one.extension === extension)
    if (!format) throw new Failure("not-acceptable", { found: extension.slice(0, 40), choices })
    return format
  }
  const [best] = reportFormats
    .map((format) => ({ format, quality: qualityOf(format.mediaType, accept ?? "*/*") }))
    .sort((a, b) => b.quality - a.quality)
  if (!best || best.quality <= 0) throw new Failure("not-acceptable", { found: (accept ?? "").slice(0, 200), choices })
  return best.format
}
