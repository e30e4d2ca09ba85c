import { type ChildProcess, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { writeHtml } from "@gouji/documents"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe } from "vitest"
import { browserPath, launch } from "./browser.ts"
import { logless, program } from "./demo-site.ts"
import { inventedReport, withSlips } from "./invented-report.ts"

/** What every account of these tests signs in with. */
export const password = "一句自己记得住的话也行吧"

export interface DeskSite {
  browser: Browser
  address: string
  /** Asks the API as the holder of the installation's token. */
  ask: (method: string, path: string, json?: object) => Promise<unknown>
  agencies: Readonly<Record<string, string>>
  server: ChildProcess
}

/** Agencies of an invented county. */
export const agencies = ["云泽县教育局", "云泽县林业局", "云泽县财政局", "云泽县水务局", "云泽县民政局"] as const

async function startedServer(folder: string): Promise<{ server: ChildProcess; address: string; token: string }> {
  const server = spawn(process.execPath, [program, "serve", "--port", "0", "--no-demo", "--data", folder], {
    env: { ...process.env, GOUJI_REQUESTS_PER_MINUTE: "0" },
    stdio: [...logless],
  })
  return new Promise((resolve, reject) => {
    let said = ""
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      const [address, token] = [/http:\/\/\S+/.exec(said)?.[0], /[\w-]{43}/.exec(said)?.[0]]
      if (address && token) resolve({ server, address, token })
    })
    server.on("close", (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

/** Tests on the built server with a county's agencies and people, and no reports; skipped where there is no browser. */
export function describeOnDesk(name: string, tests: (site: DeskSite) => void): void {
  describe.skipIf(browserPath === null)(name, () => {
    const site = {} as DeskSite
    let folder: string
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "gouji-desk-"))
      const { server, address, token } = await startedServer(folder)
      Object.assign(site, { server, address, browser: await launch() })
      site.ask = async (method, path, json) => {
        const answer = await fetch(`${address}/api/v1${path}`, {
          method,
          headers: { Authorization: `Bearer ${token}`, ...(json && { "Content-Type": "application/json" }) },
          ...(json && { body: JSON.stringify(json) }),
        })
        if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
        return answer.json()
      }
      const ids: [string, string][] = []
      for (const one of agencies) {
        const entry = { name: one, division: "320803", divisionYear: 2024, kind: "department" }
        ids.push([one, ((await site.ask("POST", "/agencies", entry)) as { id: string }).id])
      }
      site.agencies = Object.fromEntries(ids)
      const people = [
        { login: "clerk", name: "经办人甲", role: "clerk", agencyId: site.agencies[agencies[0]] },
        { login: "clerk2", name: "经办人乙", role: "clerk", agencyId: site.agencies[agencies[1]] },
        { login: "clerk3", name: "经办人丙", role: "clerk", agencyId: site.agencies[agencies[2]] },
        { login: "approver", name: "审核人丁", role: "approver", division: "320803" },
        { login: "admin", name: "管理员戊", role: "administrator" },
        { login: "reader", name: "读者己", role: "reader" },
      ]
      for (const person of people) await site.ask("POST", "/accounts", { ...person, password })
    }, 120_000)
    afterAll(async () => {
      await site.browser?.close()
      site.server?.kill("SIGTERM")
      await rm(folder, { recursive: true, force: true })
    })
    tests(site)
  })
}

export async function signIn(page: Page, address: string, login: string, back = "/desk"): Promise<void> {
  await page.goto(`${address}/sign-in?${new URLSearchParams({ back })}`)
  await page.fill("#sign-in-login", login)
  await page.fill("#sign-in-password", password)
  await page.press("#sign-in-password", "Enter")
  await page.waitForURL(address + back)
}

/** An invented report as a web page; `broken`: received, and never dealt with. */
export function reportFile(agency: string, { broken = false, year = 2024, seed = 11 } = {}) {
  const whole = inventedReport({ agency, year, form: "2021", seed })
  const cell = "requests/received/natural-person"
  const report = broken ? withSlips(whole, { [cell]: Number(whole.cells[cell] ?? 0) + 9 }) : whole
  return {
    name: `${agency}${year}${broken ? "（有错）" : ""}.html`,
    mimeType: "text/html",
    buffer: Buffer.from(writeHtml(report)),
  }
}
