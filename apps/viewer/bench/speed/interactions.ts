import type { Page } from "playwright-core"
import type { DemoSite } from "../../e2e/support/demo-site.ts"
import { htmlFile } from "../../e2e/support/documents.ts"
import { visits } from "./visits.ts"

interface Interaction {
  /** Brings the page to where it begins. */
  readonly open: (page: Page, site: DemoSite) => Promise<unknown>
  /** Keys and clicks of a person, none by script: only those are timed. */
  readonly act: (page: Page) => Promise<unknown>
}

const at = (name: keyof typeof visits) => (page: Page, site: DemoSite) =>
  page.goto(site.address + (visits[name]?.(site) ?? ""), { waitUntil: "networkidle" })

async function openChecked(page: Page, site: DemoSite): Promise<void> {
  await at("check")(page, site)
  await page.setInputFiles("#file", htmlFile)
  await page.waitForSelector("#verdict")
}

/** What people do most on each page, and stay on it: what loads another page is timed by its paint. */
export const interactions: Readonly<Record<string, Interaction>> = {
  "home: type in the search": {
    open: at("home"),
    act: async (page) => {
      await page.click("#filter-text")
      await page.keyboard.type("zqxrm", { delay: 60 })
    },
  },
  "home: larger type": {
    open: at("home"),
    act: (page) => page.locator(".display").first().click(),
  },
  "report: open a figure": {
    open: at("report"),
    act: async (page) => {
      await page.locator('[id="requests/received/total"]').click()
      await page.waitForSelector("#inspector")
      await page.keyboard.press("ArrowLeft")
      await page.keyboard.press("Enter")
    },
  },
  "report: the other language": {
    open: at("report"),
    act: async (page) => {
      await page.locator(".language").click()
      await page.waitForSelector("html[lang=en]")
    },
  },
  "explore: rank by another column": {
    open: at("explore"),
    act: async (page) => {
      await page.locator(".ranking thead a").first().click()
      await page.waitForURL(/measure=requests%2Fgranted|measure=requests\/granted/)
      await page.waitForSelector(".ranking")
    },
  },
  "check: open a finding": {
    open: openChecked,
    act: async (page) => {
      await page.locator(".finding-show").first().click()
      await page.waitForSelector("#inspector")
    },
  },
  "check: take a proposal": {
    open: openChecked,
    act: async (page) => {
      await page.locator(".take").first().click()
      await page.waitForSelector(".diff-count.diff-mended")
    },
  },
  "check: the document beside": {
    open: openChecked,
    act: async (page) => {
      await page.locator(".shown-both").click()
      await page.waitForSelector(".document-blocks")
    },
  },
  "fill in: type figures": {
    open: at("fill in"),
    act: async (page) => {
      await page.click('[id="requests/received/natural-person"]')
      for (const figure of ["12", "3", "0", "0", "1"]) {
        await page.keyboard.type(figure, { delay: 60 })
        await page.keyboard.press("Tab")
      }
      // The check of what was typed comes a moment later.
      await page.waitForTimeout(1500)
      await page.keyboard.type("7")
    },
  },
}
