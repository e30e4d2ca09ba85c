import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const execute = promisify(execFile)
const installed = (...paths: readonly string[]) => paths.find(existsSync) ?? null

export const office = installed("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice")
export const browser =
  process.env.CHROMIUM ?? installed("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-accuracy-"))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const written = (path: string) => (existsSync(path) ? new Uint8Array(readFileSync(path)) : null)

/** Files that are converted, the filter that writes what is wanted of them, and the one that opens them. */
export interface OfficeJob {
  readonly files: readonly Uint8Array[]
  readonly from: string
  readonly filter: string
  readonly open?: string
}

/** Converts files with LibreOffice, all in one call since it starts slowly; null for one that it did not write. */
export function convertAll({ files, from, filter, open }: OfficeJob): Promise<(Uint8Array | null)[]> {
  return inFolder(async (folder) => {
    const names = files.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.${from}`), bytes)
      return join(folder, `${index}.${from}`)
    })
    const out = join(folder, "out")
    const options = [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      ...(open ? [`--infilter=${open}`] : []),
    ]
    await execute(office ?? "", [...options, "--convert-to", filter, "--outdir", out, ...names], {
      timeout: 60_000 + 5000 * files.length,
      killSignal: "SIGKILL",
    })
    return files.map((_, index) => written(join(out, `${index}.${filter.split(":")[0]}`)))
  })
}

/** Prints pages to PDF with a browser; null for one that it did not write. */
export function printAll(pages: readonly Uint8Array[]): Promise<(Uint8Array | null)[]> {
  return inFolder(async (folder) => {
    const printed: (Uint8Array | null)[] = []
    for (const page of pages) {
      const [source, target] = [join(folder, "page.html"), join(folder, `${printed.length}.pdf`)]
      writeFileSync(source, page)
      const options = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${folder}/profile`]
      await execute(browser ?? "", [...options, "--no-pdf-header-footer", `--print-to-pdf=${target}`, source], {
        timeout: 60_000,
      })
      printed.push(written(target))
    }
    return printed
  })
}
