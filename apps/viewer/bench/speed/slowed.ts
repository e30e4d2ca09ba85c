import type { Browser } from "playwright-core"
import { type WatchedPage, watch } from "../../e2e/support/browser.ts"

/** So many times slower than this machine's: what a cheap phone or an old office computer is. */
const slowdown = 4

interface Timed {
  paint: number
  readonly interactions: Map<number, number>
}

export interface SlowedPage extends WatchedPage {
  /** From here on the page's processor is slow. */
  readonly slow: () => Promise<void>
  /** Milliseconds from the navigation to the largest paint so far. */
  readonly largestPaint: () => Promise<number>
  /** Milliseconds from a key or click to the next paint, the slowest since it was last asked; 0: none took 16. */
  readonly slowestInteraction: () => Promise<number>
}

/** An empty browser's page that notes its paints and interactions, as the browser itself times them. */
export async function slowedPage(browser: Browser): Promise<SlowedPage> {
  const watched = await watch(browser)
  const { page, context } = watched
  await page.addInitScript(() => {
    const timed: Timed = { paint: 0, interactions: new Map() }
    Object.assign(window, { timed })
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) timed.paint = startTime
    }).observe({ type: "largest-contentful-paint", buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId = 0, duration } = entry as PerformanceEventTiming & { interactionId?: number }
        if (interactionId > 0)
          timed.interactions.set(interactionId, Math.max(duration, timed.interactions.get(interactionId) ?? 0))
      }
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
  const session = await context.newCDPSession(page)
  return {
    ...watched,
    slow: async () => void (await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown })),
    largestPaint: async () => {
      // What is timed is told a moment after the paint.
      await page.waitForFunction(() => (window as unknown as { timed: Timed }).timed.paint > 0)
      return page.evaluate(() => (window as unknown as { timed: Timed }).timed.paint)
    },
    slowestInteraction: async () => {
      await page.waitForTimeout(500)
      return page.evaluate(() => {
        const { interactions } = (window as unknown as { timed: Timed }).timed
        const slowest = Math.max(0, ...interactions.values())
        interactions.clear()
        return slowest
      })
    },
  }
}
