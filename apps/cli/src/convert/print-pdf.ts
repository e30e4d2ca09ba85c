import { spawn } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { Failure } from "@gouji/core"
import { findBrowser } from "./find-browser.ts"

/** The first start of a browser on a slow disk takes its time. */
const longest = 60_000
/** Of what a browser says, as much as tells what was wrong. */
const mostSaid = 300

/** The page forbids itself scripts and whatever is elsewhere; without scripts altogether, a browser does not print. */
const flags = [
  "--headless",
  "--disable-gpu",
  "--no-first-run",
  "--disable-extensions",
  "--disable-background-networking",
  "--disable-dev-shm-usage",
  "--no-pdf-header-footer",
  // As the superuser, in a container say, it starts in no other way.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
]

/** Runs a program to its end, and gives what it said where it did not end well. */
function run(program: string, inputs: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, inputs, {
      stdio: ["ignore", "ignore", "pipe"],
      timeout: longest,
      killSignal: "SIGKILL",
    })
    let said = ""
    child.stderr.on("data", (chunk: Buffer) => {
      if (said.length < mostSaid * 10) said += chunk.toString()
    })
    child.on("error", (error) => resolve(error.message))
    child.on("close", (code, signal) =>
      resolve(code === 0 ? null : said.trim().slice(-mostSaid) || String(signal ?? code)),
    )
  })
}

/** Prints a page as a PDF with a Chromium of this machine. Throws `browser-missing` and `browser-failed`. */
export async function printPdf(
  page: string,
  environment: Readonly<Partial<Record<string, string>>>,
): Promise<Uint8Array> {
  const browser = await findBrowser(environment)
  if (browser === null) throw new Failure("browser-missing")
  const folder = await mkdtemp(join(tmpdir(), "gouji-pdf-"))
  try {
    const [source, target] = [join(folder, "page.html"), join(folder, "page.pdf")]
    await writeFile(source, page)
    const own = [`--user-data-dir=${join(folder, "profile")}`, `--print-to-pdf=${target}`, pathToFileURL(source).href]
    const said = await run(browser, [...flags, ...own])
    const made = said === null ? await readFile(target).catch(() => null) : null
    if (made === null || made.length === 0) throw new Failure("browser-failed", { found: said ?? browser })
    return new Uint8Array(made)
  } finally {
    // A browser's helpers may still be letting go of its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
