import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { countCells, noCount } from "../src/testing/count-cells.ts"
import { baselineNames } from "./baselines.mjs"
import { type BenchDocument, benchDocuments } from "./documents.ts"

const program = fileURLToPath(new URL("./time-reading.mjs", import.meta.url))

/** A process without the settings of the one that runs tests: it uses the package as built. */
function time(path: string, extension: string, ...more: string[]): unknown {
  const { NODE_OPTIONS: _, ...env } = process.env
  return JSON.parse(execFileSync(process.execPath, [program, path, extension, ...more], { env, encoding: "utf8" }))
}

async function line({ name, extension, bytes, cells }: BenchDocument, folder: string): Promise<string> {
  const path = join(folder, `document.${extension}`)
  writeFileSync(path, bytes)
  const { perSecond, peak } = time(path, extension) as { readonly perSecond: number; readonly peak: number }
  const library = baselineNames[extension]
  const { ratio } = (library ? time(path, extension, "beside") : { ratio: null }) as { readonly ratio: number | null }
  const count = noCount()
  if (cells) await countCells(count, bytes, cells)
  return [
    `| ${name}`,
    `${Math.round(bytes.length / 1024)} kB`,
    perSecond.toFixed(perSecond < 10 ? 1 : 0),
    ratio === null ? "" : `${ratio.toFixed(1)} × ${library}`,
    `${Math.round(peak)} MB`,
    count.read,
    count.warned,
    count.silent,
    `${count.wrong} |`,
  ].join(" | ")
}

it("measures how fast documents are read, and in how much memory", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"))
  try {
    const lines: string[] = []
    for (const document of await benchDocuments()) lines.push(await line(document, folder))
    const head =
      "| document | size | a second | time beside a library alone | peak memory | cells read | left out, said | left out, unsaid | wrong |"
    process.stdout.write(`\n${[head, "|---|--:|--:|--:|--:|--:|--:|--:|--:|", ...lines].join("\n")}\n\n`)
    expect(lines.length).toBeGreaterThan(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
