import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Report } from "@gouji/core"
import { maxDocumentBytes, readDocument, readList } from "@gouji/documents"
import { openArchive } from "@gouji/store"
import { afterAll, beforeAll, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { runGouji } from "../testing/test-run.ts"

let folder = ""
let files: string[] = []
const other = { agency: { name: "示例县水务局", id: null } }

/** Of one agency two years and a correction, the same file once more, what is no report, and others. */
const contents: readonly (Partial<Report> | string)[] = [
  inventedReport({ year: 2023 }),
  inventedReport(),
  inventedReport(other),
  "这不是报告",
  inventedReport(other),
  untidyReport(),
  // Set against the one of 2024 that is published with it: last year's other half of a carry-over is not there.
  { ...untidyReport(), ...other, year: 2025 },
  inventedReport({ agency: { name: "　", id: null } }),
]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-import-many-"))
  files = contents.map((_, at) => join(folder, `${at}.json`))
  for (const [at, content] of contents.entries())
    await writeFile(files[at] as string, typeof content === "string" ? content : JSON.stringify(content))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ports = { openArchive, documents: async () => ({ maxDocumentBytes, readDocument, readList }) }

interface Said {
  readonly publication?: unknown
  readonly error?: unknown
}

/** What the command says of each file, and what the archive has then; ids are told from each other and no more. */
async function imported(data: string, runs: readonly (readonly string[])[]): Promise<unknown> {
  const said: unknown[] = []
  for (const run of runs) {
    const { out } = await runGouji(["import", ...run, "--data", join(folder, data), "--json"], { ports })
    const printed = JSON.parse(out) as Said | Said[]
    said.push(...[printed].flat().map((one) => one.publication ?? one.error ?? one))
  }
  const archive = await openArchive({ databaseUrl: null, dataFolder: join(folder, data) })
  const { items } = await archive.list({}, { limit: 100 })
  const current = await Promise.all(items.map(async ({ id }) => (await archive.find(id))?.current))
  const held = { items, checks: current.map((one) => one?.check), revisions: current.map((one) => one?.number) }
  expect(await archive.journal.verify()).toMatchObject({ holds: true })
  await archive.close()
  const ids = new Map<string, string>()
  return JSON.parse(
    JSON.stringify({ said, held }).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => {
      ids.set(id, ids.get(id) ?? `id ${ids.size}`)
      return ids.get(id) as string
    }),
  )
}

it("says of many files what it says of each alone, and leaves the same behind", async () => {
  const together = await imported("together", [files])
  const alone = await imported(
    "alone",
    files.map((file) => [file]),
  )
  expect(together).toEqual(alone)
  // A report is set against the one of the year before that came in the same run.
  expect(JSON.stringify(together)).toContain('"lastYear":{')
})
