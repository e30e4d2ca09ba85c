import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { htmlFile } from "./support/documents.ts"
import { describeInBrowser, openFailingReport } from "./support/site.ts"
import { violations } from "./support/violations.ts"

type Open = (page: Page, address: string) => Promise<unknown>

const at =
  (path: string): Open =>
  (page, address) =>
    page.goto(address + path, { waitUntil: "networkidle" })

const openChecked: Open = async (page, address) => {
  await at("/check")(page, address)
  await page.setInputFiles("#file", htmlFile)
  await page.waitForSelector("#verdict")
}

const pages: Readonly<Record<string, Open>> = {
  archive: at("/"),
  "archive, nothing found": at("/?text=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA"),
  "archive in English": at("/?lang=en"),
  report: openFailingReport,
  "report with a cell selected": async (page, address) => {
    await openFailingReport(page, address)
    await page.locator(".finding-show").first().click()
    await page.waitForSelector("#inspector")
  },
  check: at("/check"),
  "check, done, with the form to publish": async (page, address) => {
    await openChecked(page, address)
    await page.locator("[aria-controls=publish]").click()
  },
  "check, failed": async (page, address) => {
    await at("/check")(page, address)
    await page.setInputFiles("#file", {
      name: "scan.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7"),
    })
    await page.waitForSelector("[role=alert]")
  },
  rules: at("/rules"),
  rule: at("/rules/requests-balance"),
  "not found": at("/nothing-here"),
}

const views = [
  { name: "wide", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "phone", viewport: { width: 375, height: 740 }, colorScheme: "light" },
  { name: "narrowest", viewport: { width: 320, height: 640 }, colorScheme: "dark" },
] as const

describeInBrowser("every page, on every screen", (site) => {
  for (const { name: view, ...options } of views) {
    test.each(Object.entries(pages))(`${view}: %s`, async (name, open) => {
      const { page, context, requests, faults } = await watch(site.browser, options)
      await open(page, site.address)
      expect(await violations(page)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      expect(requests.filter((url) => !url.startsWith(site.address) && !url.startsWith("blob:"))).toEqual([])
      // A page that is not there is answered with 404, which the console reports.
      const expected = name === "not found" ? [expect.stringContaining("404")] : []
      expect(faults).toEqual(expected)
      await context.close()
    })
  }
})
