import type { BrowserContextOptions, Page } from "playwright-core"
import type { DemoSite } from "../e2e/support/demo-site.ts"
import { htmlFile } from "../e2e/support/documents.ts"

/** A picture of a page of the demo archive. */
export interface Shot {
  readonly name: string
  readonly screen: BrowserContextOptions
  readonly media?: "print"
  /** Brings the page to what is to be seen. */
  readonly open: (page: Page, site: DemoSite) => Promise<unknown>
}

const agency = "枕泉县人民政府"
const wide = { viewport: { width: 1280, height: 860 } } as const
const phone = { viewport: { width: 375, height: 760 }, deviceScaleFactor: 2 } as const
const sheet = { viewport: { width: 794, height: 1123 } } as const

const at = (path: (site: DemoSite) => string) => (page: Page, site: DemoSite) =>
  page.goto(site.address + path(site), { waitUntil: "networkidle" })
const report = (site: DemoSite, cell = "") => `/reports/${site.report(agency, 2024).id}${cell}`
const toTop = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }))

async function checked(page: Page, site: DemoSite): Promise<void> {
  await at(() => "/check")(page, site)
  await page.setInputFiles("#file", htmlFile)
  await page.waitForSelector("#verdict")
}

export const shots: readonly Shot[] = [
  { name: "home", screen: wide, open: at(() => "/") },
  {
    name: "agency",
    screen: { viewport: { width: 1280, height: 1250 } },
    open: at((site) => `/agencies/${site.report(agency, 2024).agency.id}`),
  },
  {
    name: "report",
    screen: wide,
    open: async (page, site) => {
      await at((own) => report(own, "#requests/received/total"))(page, site)
      await page.locator(".inspector .show-in-document").click()
      await page.waitForSelector(".document .doc-selected")
      await toTop(page, ".document")
    },
  },
  {
    name: "check",
    screen: wide,
    open: async (page, site) => {
      await checked(page, site)
      await page.locator('[id="finding:requests-balance@natural-person"] .finding-show').click()
      await page.waitForSelector("#inspector")
    },
  },
  {
    name: "repair",
    screen: wide,
    open: async (page, site) => {
      await checked(page, site)
      await toTop(page, ".repair")
    },
  },
  {
    name: "compare",
    screen: wide,
    open: at((site) => `/compare?a=${site.report(agency, 2023).id}&b=${site.report(agency, 2024).id}`),
  },
  {
    name: "explore",
    screen: { viewport: { width: 1280, height: 1180 } },
    open: at(() => "/explore?beside=requests/granted/total,requests/carried-out/total"),
  },
  {
    name: "fill-in",
    screen: wide,
    open: async (page, site) => {
      await at(() => "/fill-in")(page, site)
      await page.setInputFiles("#fill-open", htmlFile)
      await page.waitForSelector(".number-error")
      await page.focus('[id="requests/received/natural-person"]')
      await toTop(page, ".table-requests")
      await page.evaluate(() => scrollBy(0, -110))
    },
  },
  { name: "rules", screen: wide, open: at(() => "/rules") },
  { name: "phone", screen: phone, open: at((site) => report(site, "#requests/received/total")) },
  {
    name: "dark",
    screen: { ...wide, colorScheme: "dark" },
    open: async (page, site) => {
      await at((own) => report(own, "#requests/received/total"))(page, site)
    },
  },
  {
    name: "print",
    screen: sheet,
    media: "print",
    open: async (page, site) => {
      await checked(page, site)
      // A picture of the screen has no margins of a sheet.
      await page.evaluate(() => {
        document.body.style.padding = "12mm"
      })
    },
  },
]
