import type { Report } from "@gouji/core"
import { readDocument } from "../src/read-document.ts"
import type { ReaderPool } from "./reader-pool.ts"
import { convertAll, office } from "./run-program.ts"

type Cells = Report["cells"]

/** What a program that is not ours finds printed in files. */
type Opinion = (files: readonly Uint8Array[], pool: ReaderPool) => Promise<readonly Cells[]>

async function cellsOf(bytes: Uint8Array | null): Promise<Cells> {
  if (bytes === null) return {}
  try {
    return (await readDocument(bytes, { name: "document" })).report.cells
  } catch {
    return {}
  }
}

/** A damaged file may end the program, and with it the work on all that come behind: those are asked for in halves. */
async function convertEach(files: readonly Uint8Array[], job: Job): Promise<(Uint8Array | null)[]> {
  const made = await convertAll({ files, ...job }).catch(() => files.map(() => null))
  const missing = files.flatMap((_, index) => (made[index] === null ? [index] : []))
  if (missing.length === 0 || files.length === 1) return made
  const middle = Math.ceil(missing.length / 2)
  for (const half of [missing.slice(0, middle), missing.slice(middle)]) {
    if (half.length === 0) continue
    const again = await convertEach(
      half.flatMap((index) => files[index] ?? []),
      job,
    )
    for (const [place, index] of half.entries()) made[index] = again[place] ?? null
  }
  return made
}

interface Job {
  readonly from: string
  readonly filter: string
  readonly open?: string
}

/** LibreOffice reads them, and writes what it found as another format. */
const byOffice =
  (job: Job): Opinion =>
  async (files) =>
    office === null ? files.map(() => ({})) : Promise.all((await convertEach(files, job)).map(cellsOf))

/** A library for sheets reads and writes them anew, in workers: some damaged files make it hang. */
const bySheetLibrary: Opinion = async (files, pool) => {
  const found = files.map((): Cells => ({}))
  await pool.readAll(
    files.map((bytes, index) => ({ bytes, index })).values(),
    ({ index }, answer) => {
      if (answer.kind === "read") found[index] = answer.report.cells
    },
    true,
  )
  return found
}

const word = "docx:MS Word 2007 XML"

/** Those that are asked, in turn, for a format. */
export const opinions: Readonly<Partial<Record<string, readonly Opinion[]>>> = {
  doc: [byOffice({ from: "doc", filter: word })],
  html: [byOffice({ from: "html", filter: word, open: "HTML (StarWriter)" })],
  rtf: [byOffice({ from: "rtf", filter: word })],
  xls: [bySheetLibrary, byOffice({ from: "xls", filter: "xlsx:Calc MS Excel 2007 XML" })],
}

/** Whether two programs give the same figure, but for the last digits of a number that was stored as binary. */
export function agree(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === null || b === null || a === undefined || b === undefined) return false
  return Math.abs(Number(a) - Number(b)) <= Math.abs(Number(a)) * 1e-9
}
