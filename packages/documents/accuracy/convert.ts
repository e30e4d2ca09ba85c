import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** What LibreOffice makes of a page: the format, its filter, and the module that opens the page. */
export const conversions = [
  { format: "DOCX", extension: "docx", filter: "docx:MS Word 2007 XML", open: "HTML (StarWriter)" },
  { format: "DOC", extension: "doc", filter: "doc:MS Word 97", open: "HTML (StarWriter)" },
  { format: "ODT", extension: "odt", filter: "odt", open: "HTML (StarWriter)" },
  { format: "RTF", extension: "rtf", filter: "rtf:Rich Text Format", open: "HTML (StarWriter)" },
  { format: "PDF", extension: "pdf", filter: "pdf:writer_pdf_Export", open: "HTML (StarWriter)" },
  { format: "XLSX", extension: "xlsx", filter: "xlsx:Calc MS Excel 2007 XML", open: "HTML (StarCalc)" },
  { format: "XLS", extension: "xls", filter: "xls:MS Excel 97", open: "HTML (StarCalc)" },
  { format: "ODS", extension: "ods", filter: "ods", open: "HTML (StarCalc)" },
] as const

const program = "/usr/bin/soffice"

/** Whether the formats of word processors can be measured here. */
export const hasOffice = existsSync(program)

/** Converts pages; null for one that LibreOffice did not write. */
export function convert(
  pages: readonly string[],
  { extension, filter, open }: (typeof conversions)[number],
): (Uint8Array | null)[] {
  const folder = mkdtempSync(join(tmpdir(), "gouji-accuracy-"))
  try {
    const names = pages.map((page, index) => {
      writeFileSync(join(folder, `${index}.html`), page)
      return join(folder, `${index}.html`)
    })
    const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless", `--infilter=${open}`]
    execFileSync(program, [...options, "--convert-to", filter, "--outdir", folder, ...names], { stdio: "ignore" })
    return pages.map((_, index) => {
      const path = join(folder, `${index}.${extension}`)
      return existsSync(path) ? new Uint8Array(readFileSync(path)) : null
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
