import { existsSync } from "node:fs"
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { startFixtureServer } from "./fixture-server.ts"

const path = process.env.CHROMIUM ?? "/usr/bin/chromium"

/** The browser to test with, or `null` where there is none. */
export const browserPath = existsSync(path) ? path : null

if (browserPath === null) {
  process.stderr.write(
    `\n*** NO BROWSER: ${path} is not there. The end-to-end tests of the viewer are SKIPPED. Set CHROMIUM. ***\n\n`,
  )
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserPath ?? path,
    args: quiet,
    // Without a locale for UTF-8 the browser keeps no file name in Chinese.
    env: { ...process.env, LANG: "C.UTF-8" },
  })

/** The server under test: the one that `GOUJI_E2E_URL` names, or the fixture server. */
export async function openSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const address = process.env.GOUJI_E2E_URL
  return address ? { address: address.replace(/\/$/, ""), close: async () => undefined } : startFixtureServer()
}

/** A page that keeps count of what must not happen, and of what it asked the network for. */
export interface WatchedPage {
  readonly page: Page
  readonly context: BrowserContext
  readonly requests: string[]
  /** Policy violations, uncaught errors and messages of the console's error level. */
  readonly faults: string[]
}

export async function watch(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "zh-CN",
    // What is kept for working offline is fetched anew for every context: only tests that are about it wait for that.
    serviceWorkers: "block",
    ...options,
  })
  const page = await context.newPage()
  const requests: string[] = []
  const faults: string[] = []
  page.on("request", (request) => requests.push(request.url()))
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`))
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`)
  })
  await page.exposeFunction("violated", (text: string) => void faults.push(`policy: ${text}`))
  await page.addInitScript(() => {
    const { violated } = window as unknown as { violated: (text: string) => void }
    addEventListener("securitypolicyviolation", (event) =>
      violated(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  return { page, context, requests, faults }
}
