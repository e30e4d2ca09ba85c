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

/**
 * A click as a person's hand does it, on what is in sight: the mouse comes to it, is pressed, and let go. Playwright's own does
 * all three at once, and looks, in the page and on its time, for what lies under the mouse.
 */
async function click(page: Page, what: string): Promise<void> {
  const target = page.locator(what).first()
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`${what} is not to be seen`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(100)
  await page.mouse.down()
  await page.waitForTimeout(60)
  await page.mouse.up()
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
      await click(page, "#filter-text")
      await page.keyboard.type("zqxrm", { delay: 60 })
    },
  },
  "home: larger type": {
    open: at("home"),
    act: (page) => click(page, ".display"),
  },
  "report: open a figure": {
    open: at("report"),
    act: async (page) => {
      await click(page, '[id="requests/received/total"]')
      await page.waitForSelector("#inspector")
      await page.keyboard.press("ArrowLeft")
      await page.keyboard.press("Enter")
    },
  },
  "report: the other language": {
    open: at("report"),
    act: async (page) => {
      await click(page, ".language")
      await page.waitForSelector("html[lang=en]")
    },
  },
  "explore: rank by another column": {
    open: at("explore"),
    act: async (page) => {
      await click(page, ".ranking thead a")
      await page.waitForURL(/measure=requests%2Fgranted|measure=requests\/granted/)
      await page.waitForSelector(".ranking")
    },
  },
  "check: open a finding": {
    open: openChecked,
    act: async (page) => {
      await click(page, ".finding-show")
      await page.waitForSelector("#inspector")
    },
  },
  "check: take a proposal": {
    open: openChecked,
    act: async (page) => {
      await click(page, ".take")
      await page.waitForSelector(".diff-count.diff-mended")
    },
  },
  "check: the document beside": {
    open: openChecked,
    act: async (page) => {
      await click(page, ".shown-both")
      await page.waitForSelector(".document-blocks")
    },
  },
  "fill in: type figures": {
    open: at("fill in"),
    act: async (page) => {
      await click(page, '[id="requests/received/natural-person"]')
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
