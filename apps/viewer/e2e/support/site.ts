import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe } from "vitest"
import { browserPath, launch, openSite } from "./browser.ts"

/** A browser and a server, there while the tests of a `describe` run. */
export interface Site {
  browser: Browser
  address: string
}

/** Tests that need a browser; skipped, and counted as skipped, where there is none. */
export function describeInBrowser(name: string, tests: (site: Site) => void): void {
  describe.skipIf(browserPath === null)(name, () => {
    const site = {} as Site
    let close: () => Promise<void> = async () => undefined
    beforeAll(async () => {
      const opened = await openSite()
      site.browser = await launch()
      site.address = opened.address
      close = opened.close
    })
    afterAll(async () => {
      await site.browser?.close()
      await close()
    })
    tests(site)
  })
}

/** The page of a report that the archive says needs correction: on any server, with any data. */
export async function openFailingReport(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/?verdict=fail`)
  const href = await page.locator(".entry-name a").first().getAttribute("href")
  await page.goto(address + href, { waitUntil: "networkidle" })
}
