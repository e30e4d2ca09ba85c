import type { ReportFormat } from "../../write/report-formats.ts"
import { writers } from "../../write/writers.ts"
import type { Shape } from "../shape.ts"

/** As it leaves the writer: what reading it back would refuse is to be seen here. */
const shape = (name: string, format: ReportFormat): Shape => ({
  name,
  print: async (report) => (await (await writers[format]())(report, {})).bytes,
})

export const ownFiles: readonly Shape[] = [
  shape("DOCX, as gouji writes it", "docx"),
  shape("XLSX, as gouji writes it", "xlsx"),
]
