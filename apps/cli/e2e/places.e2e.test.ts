import { execFile } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { plainPage, printMarkdown } from "@gouji/documents/testing"
import { afterAll, beforeAll, expect, it } from "vitest"
import { inventedReport } from "../src/testing/invented-report.ts"
import { movedBundle } from "./bundle.ts"

const run = promisify(execFile)
let bundle: Awaited<ReturnType<typeof movedBundle>>
beforeAll(async () => {
  bundle = await movedBundle()
  await writeFile(join(bundle.folder, "page.html"), plainPage(inventedReport()))
  await writeFile(join(bundle.folder, "report.md"), printMarkdown(inventedReport()))
})
afterAll(() => bundle.remove())

/** Time zones on both sides of the date line, and languages that write numbers, letters and dates otherwise. */
const places: readonly Readonly<Record<string, string>>[] = [
  {},
  { TZ: "UTC", LANG: "C" },
  { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Pacific/Pago_Pago", LANG: "ar_EG.UTF-8" },
  { TZ: "America/New_York", LANG: "de_DE.UTF-8", LC_NUMERIC: "de_DE.UTF-8" },
  { TZ: "Asia/Kolkata", LANG: "zh_CN.GBK" },
]

it.each([
  ["read", "page.html"],
  ["read", "report.md"],
  ["check", "page.html", "--as-of", "2025-03-01"],
])("gouji %s %s gives the same JSON everywhere", async (...inputs) => {
  const answers = new Set<string>()
  for (const place of places) {
    const env = { PATH: process.env.PATH ?? "", ...place }
    const options = { cwd: bundle.folder, env }
    // Findings have an exit code of their own, which is no matter here.
    const { stdout } = await run(process.execPath, [bundle.program, ...inputs, "--json"], options).catch(
      (error: { stdout: string }) => error,
    )
    answers.add(stdout)
  }
  expect(answers.size).toBe(1)
  expect([...answers][0]).toMatch(/^\{/)
})

it("the day of a check is the day in China, wherever the machine stands", async () => {
  const days = new Set<string>()
  for (const place of places) {
    const env = { PATH: process.env.PATH ?? "", ...place }
    const { stdout } = await run(process.execPath, [bundle.program, "check", "page.html", "--json"], {
      cwd: bundle.folder,
      env,
    }).catch((error: { stdout: string }) => error)
    days.add((JSON.parse(stdout) as { asOf: string }).asOf)
  }
  // Midnight in China may pass between two runs.
  expect(days.size).toBeLessThanOrEqual(2)
})
