import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pageOf, printableOf, verifyDocument } from "@gouji/documents/write"
import { afterAll, beforeAll, expect, it } from "vitest"
import { inventedReport, untidyReport } from "../testing/invented-report.ts"
import { findBrowser } from "./find-browser.ts"
import { printPdf } from "./print-pdf.ts"

const browser = await findBrowser(process.env)
// Without the program this cannot be tried; that must be seen in the output.
if (browser === null) process.stderr.write("no Chromium here: printing a PDF is NOT tested\n")

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gouji-browser-"))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

it.runIf(browser !== null)("prints a page that reads as the same report", async () => {
  const { report: printed } = printableOf({ ...untidyReport(), agency: inventedReport().agency })
  const bytes = await printPdf(pageOf(printed, { paged: true }), process.env)
  await verifyDocument(bytes, { name: "a.pdf", printed, strictness: "pages" })
})

it("says that there is none, also where the one that was named is not there", async () => {
  await expect(printPdf("<p>", { PATH: folder })).rejects.toMatchObject({ code: "browser-missing" })
  const named = { ...process.env, GOUJI_CHROMIUM: join(folder, "none") }
  await expect(printPdf("<p>", named)).rejects.toMatchObject({ code: "browser-missing" })
})

it("says what a browser said that printed nothing", async () => {
  const broken = await program("broken", "echo no display >&2; exit 1")
  await expect(printPdf("<p>", { GOUJI_CHROMIUM: broken })).rejects.toMatchObject({
    code: "browser-failed",
    detail: { found: "no display" },
  })
  const idle = await program("idle", "exit 0")
  await expect(printPdf("<p>", { GOUJI_CHROMIUM: idle })).rejects.toMatchObject({ code: "browser-failed" })
})

it("takes the one that is named, or the first on the path", async () => {
  const own = await program("chromium", "exit 0")
  expect(await findBrowser({ PATH: folder })).toBe(own)
  expect(await findBrowser({ PATH: folder, GOUJI_CHROMIUM: own })).toBe(own)
})
