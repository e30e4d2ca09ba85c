import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { type DemoSite, describeOnDemo } from "./support/demo-site.ts"

const agency = "枕泉县人民政府"
const pages: Readonly<Record<string, (site: DemoSite) => string>> = {
  home: () => "/",
  agency: (site) => `/agencies/${site.report(agency, 2024).agency.id}`,
  report: (site) => `/reports/${site.report(agency, 2024).id}#requests/received/total`,
  compare: (site) => `/compare?a=${site.report(agency, 2023).id}&b=${site.report(agency, 2024).id}`,
  explore: () => "/explore?beside=requests/granted/total",
  check: () => "/check",
  "fill in": () => "/fill-in",
  rules: () => "/rules",
  rule: () => "/rules/requests-balance",
  about: () => "/about",
  "sign in": () => "/sign-in",
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
/** The names of what moves of itself, or glides. */
const moving = (page: Page) =>
  page.evaluate(() => [
    ...document.getAnimations().map((animation) => animation.id || "animation"),
    ...[...document.querySelectorAll("*")]
      .filter((element) => getComputedStyle(element).scrollBehavior === "smooth")
      .map((element) => element.tagName),
  ])

describeOnDemo("forced colours, reduced motion and paper", (site) => {
  test.each(Object.entries(pages))("%s", async (_, path) => {
    const { page, context, faults } = await watch(site.browser, { forcedColors: "active", reducedMotion: "reduce" })
    await page.goto(site.address + path(site), { waitUntil: "networkidle" })
    expect(await moving(page)).toEqual([])
    // In forced colours only lines and outlines tell what is current or has the keyboard.
    await page.keyboard.press("Tab")
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).not.toBe("none")
    for (const selected of await page.locator(".figure.selected").all()) {
      expect(await selected.evaluate((cell) => getComputedStyle(cell, "::after").borderTopStyle)).toBe("solid")
    }
    await page.emulateMedia({ forcedColors: "none", media: "print" })
    // A4 less its margins.
    await page.setViewportSize({ width: 696, height: 1000 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await page.locator("main").innerText()).not.toBe("")
    for (const part of [".nav", ".skip", ".footer"]) expect(await page.locator(part).isVisible()).toBe(false)
    expect(faults).toEqual([])
    await context.close()
  })
})
