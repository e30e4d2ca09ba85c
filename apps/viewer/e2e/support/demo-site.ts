import { type ChildProcess, type StdioOptions, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe } from "vitest"
import { browserPath, launch } from "./browser.ts"

/** The program as it is built: the same file is the command and the server. */
export const program = fileURLToPath(new URL("../../../cli/dist/gouji.mjs", import.meta.url))

/** What a server logs is read by nobody: were it kept in a pipe, the server would stop once that is full. */
export const logless = ["ignore", "pipe", "ignore"] as const satisfies StdioOptions

/** The address that a server says it listens on. Rejects where it ends before that. */
export function untilListening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ""
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/\S+/.exec(said)
      if (found) resolve(found[0])
    })
    child.on("close", (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

export interface DemoSite {
  browser: Browser
  address: string
  /** A line of the demo archive, by the agency's name and the year. */
  report: (agency: string, year: number) => { readonly id: string; readonly agency: { readonly id: string } }
}

/** Tests on the built server with its demo archive; skipped, and counted as skipped, where there is no browser. */
export function describeOnDemo(name: string, tests: (site: DemoSite) => void): void {
  describe.skipIf(browserPath === null)(name, () => {
    const site = {} as DemoSite
    let folder: string
    let server: ChildProcess
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "gouji-demo-"))
      server = spawn(process.execPath, [program, "serve", "--port", "0", "--data", folder], { stdio: [...logless] })
      site.address = await untilListening(server)
      site.browser = await launch()
      const answer = await fetch(`${site.address}/api/v1/reports?limit=100`)
      const { items } = (await answer.json()) as {
        items: { id: string; year: number; agency: { id: string; name: string } }[]
      }
      site.report = (agency, year) => {
        const found = items.find((entry) => entry.agency.name === agency && entry.year === year)
        if (!found) throw new Error(`no report: ${agency} ${year}`)
        return found
      }
    })
    afterAll(async () => {
      await site.browser?.close()
      server?.kill("SIGTERM")
      await rm(folder, { recursive: true, force: true })
    })
    tests(site)
  })
}
