import type { Page } from "playwright-core"
import { expect } from "vitest"

/** What stands in the way of seeing where the keyboard is: no mark around it, or something over it. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return "nowhere"
    const name = `${at.tagName}#${at.id}.${at.className}`
    // A field that takes files, or one of several choices, is marked by its label.
    const labels = "labels" in at ? [...((at as HTMLInputElement).labels ?? [])] : []
    // The calendar's button within a field for a time is the browser's own, with its own mark.
    const isOfBrowser = at.matches("[type=date], [type=datetime-local]")
    const marked = [at, ...labels].some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return isOfBrowser || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0)
    })
    if (!marked) return `not marked: ${name}`
    const seen = [at, ...labels].some((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const hit = document.elementFromPoint(left + width * across, top + height * down)
          return hit !== null && (element.contains(hit) || hit.contains(element))
        }),
      )
    })
    return seen ? "" : `covered: ${name}`
  })

/** The id of what has the keyboard. */
export const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "")

/**
 * Goes on with Tab until the keyboard is on what is looked for. At each stop on the way it must be seen where it is.
 *
 * @param text what the element says, where the selector alone does not tell it from others
 */
export async function tabTo(page: Page, selector: string, text?: string): Promise<void> {
  // Before that the browser follows a link itself, and the keyboard begins anew on the page it loads.
  await page.waitForFunction(() => performance.getEntriesByName("gouji-ready").length > 0)
  const there = page.locator(selector, text === undefined ? {} : { hasText: new RegExp(`^\\s*${text}\\s*$`) }).first()
  await there.waitFor({ state: "attached" })
  for (let presses = 0; presses < 90; presses += 1) {
    await page.keyboard.press("Tab")
    expect(await hidden(page), `on the way to ${selector}, after ${presses}`).toBe("")
    const isThere = await page.evaluate(
      ([wanted, words]) => {
        const at = document.activeElement
        return (at?.matches(wanted) ?? false) && (words === null || at?.textContent?.trim() === words)
      },
      [selector, text ?? null] as const,
    )
    if (isThere) return
  }
  throw new Error(`Tab does not lead to ${selector} ${text ?? ""}`)
}

/** Goes there with Tab and presses Enter. */
export async function enter(page: Page, selector: string, text?: string): Promise<void> {
  await tabTo(page, selector, text)
  await page.keyboard.press("Enter")
}

/** Presses a key that opens the browser's own window for choosing files, and chooses some. */
export async function chooseFiles(page: Page, files: Parameters<Page["setInputFiles"]>[1]): Promise<void> {
  const chosen = page.waitForEvent("filechooser")
  // The browser must have been told to hand its window over before it is opened.
  await page.waitForTimeout(200)
  await page.keyboard.press("Enter")
  await (await chosen).setFiles(files)
}

/** Where the keyboard comes to be of itself, once the page has drawn what it draws. */
export const settlesOn = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
