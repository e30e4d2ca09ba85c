import { expect } from "vitest"
import type { WatchedPage } from "./browser.ts"
import { violations } from "./violations.ts"

/** From a desk's screen to 400 % of a small one, the last in the dark. */
const screens = [
  { name: "wide", width: 1280, height: 900, colorScheme: "light" },
  { name: "phone", width: 375, height: 740, colorScheme: "light" },
  { name: "narrowest", width: 320, height: 640, colorScheme: "dark" },
] as const

/**
 * Sees that an open page is accessible and fits on every screen, asked nobody but its own server, and had no fault. It is
 * loaded once and its window made smaller, as a reader does who enlarges it: to load it for each takes three times as long.
 *
 * @param expected faults that belong to the page
 */
export async function expectSoundOnEveryScreen(
  { page, requests, faults }: WatchedPage,
  address: string,
  expected: readonly unknown[] = [],
): Promise<void> {
  for (const { name, width, height, colorScheme } of screens) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    expect(await violations(page, { again: name !== screens[0].name }), name).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, `${name}: wider than the screen`).toBeLessThanOrEqual(0)
  }
  expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith("blob:"))).toEqual([])
  expect(faults).toEqual(expected)
}
