import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { htmlFile } from "./support/documents.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"
import { describeInBrowser, openFailingReport } from "./support/site.ts"

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

describeInBrowser("every page, on every screen", (site) => {
  test.each(Object.entries(pages))("%s", async (name, open) => {
    const watched = await watch(site.browser)
    await open(watched.page, site.address)
    // A page that is not there is answered with 404, which the console reports.
    const expected = name === "not found" ? [expect.stringContaining("404")] : []
    await expectSoundOnEveryScreen(watched, site.address, expected)
    await watched.context.close()
  })
})
