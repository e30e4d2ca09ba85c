import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { watch } from "../e2e/support/browser.ts"
import { inventedReport } from "../e2e/support/invented-report.ts"
import { describeInBrowser } from "../e2e/support/site.ts"

const many = 50_000

/** A report with a mobile number in each of so many sentences: a finding each. The numbers are invented. */
function manyFindings() {
  const report = inventedReport({ agency: "南原县民政局", year: 2024, form: "2021", seed: 5 })
  const paragraphs = Array.from({ length: many }, (_, index) => `联系人张某，手机139${String(10_000_000 + index)}。`)
  const [first, ...rest] = report.sections
  return JSON.stringify({ ...report, sections: first ? [{ ...first, paragraphs }, ...rest] : [] })
}

/** Notes how long it is from the file to the first finding that is painted, in milliseconds. */
const timeOpening = (page: Page) =>
  page.evaluate(() => {
    const opened = new Promise<number>((resolve) => {
      const begin = (event: Event) => {
        const start = event.timeStamp
        new MutationObserver((_, observer) => {
          if (!document.querySelector(".finding")) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        }).observe(document.body, { childList: true, subtree: true })
      }
      document.addEventListener("change", begin, { capture: true, once: true })
    })
    Object.assign(window, { opened })
  })

/** Goes through all that a pane holds, in so many leaps; how long the slowest took to be drawn, in milliseconds. */
const leapThrough = (page: Page, pane: string, leaps = 40) =>
  page.evaluate(
    async ([selector, count]) => {
      const element = document.querySelector(selector) ?? document.scrollingElement
      if (!(element instanceof HTMLElement)) throw new Error(`no ${selector}`)
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      const isInSight = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight
      const isDrawn = () =>
        ![...element.querySelectorAll(".gradual-rest")].some((rest) => isInSight(rest.getBoundingClientRect()))
      const taken: number[] = []
      for (let leap = 1; leap <= count; leap += 1) {
        const start = performance.now()
        element.scrollTo({ top: (element.scrollHeight * leap) / count, behavior: "instant" })
        do await frame()
        while (!isDrawn())
        taken.push(performance.now() - start)
      }
      // What is drawn is higher or lower than the place that was kept for it: the end moves once or twice.
      for (let again = 0; again < 10; again += 1) {
        element.scrollTo({ top: element.scrollHeight, behavior: "instant" })
        do await frame()
        while (!isDrawn())
      }
      const isAtEnd = element.scrollTop + element.clientHeight > element.scrollHeight - 2
      return { slowest: Math.max(...taken), isAtEnd, height: element.scrollHeight }
    },
    [pane, leaps] as const,
  )

describeInBrowser("a report with 50,000 findings", (site) => {
  test("opens, scrolls and keeps its memory within bounds", async () => {
    const { page, context, faults } = await watch(site.browser)
    await page.goto(`${site.address}/check`, { waitUntil: "networkidle" })
    const session = await context.newCDPSession(page)
    // Thread time: what else the machine does is not counted.
    await session.send("Performance.enable", { timeDomain: "threadTicks" })
    const metrics = async () => {
      const { metrics: all } = await session.send("Performance.getMetrics")
      return new Map(all.map(({ name, value }) => [name, value]))
    }
    // The worker's part is the check itself; of the page the processor's time counts from its answer to the list.
    const before = await metrics()
    await timeOpening(page)
    await page.setInputFiles("#file", {
      name: "many.json",
      mimeType: "application/json",
      buffer: Buffer.from(manyFindings()),
    })
    await page.waitForSelector("#verdict", { timeout: 120_000 })
    await page.waitForSelector(".finding")
    const opening = await page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened)
    const opened = await metrics()
    const spent = (name: string, from: Map<string, number>, to: Map<string, number>) =>
      (to.get(name) ?? 0) - (from.get(name) ?? 0)
    const count = Number(/\d+/.exec((await page.textContent("#findings-title")) ?? "")?.[0])
    expect(count).toBeGreaterThanOrEqual(many)
    for (let step = 0; step < 20; step += 1) {
      await page.mouse.wheel(0, 4000)
      await page.waitForTimeout(50)
    }
    const scrolled = await metrics()
    const list = await leapThrough(page, ".report-side")
    expect(list.isAtEnd).toBe(true)
    expect(list.height).toBeGreaterThan(many * 50)
    const leapt = await metrics()
    await session.send("HeapProfiler.collectGarbage")
    const heap = ((await metrics()).get("JSHeapUsedSize") ?? 0) / 1024 / 1024
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length)
    const lines = [
      `findings ${count}`,
      `to open ${(opening / 1000).toFixed(2)} s (goal 2), the worker's check with it`,
      `to open, CPU of the page ${spent("TaskDuration", before, opened).toFixed(2)} s`,
      `20 screens scrolled, CPU ${spent("TaskDuration", opened, scrolled).toFixed(2)} s`,
      `all findings in 40 leaps, CPU ${spent("TaskDuration", scrolled, leapt).toFixed(2)} s, the slowest leap drawn in ${list.slowest.toFixed(0)} ms`,
      `heap of the page ${heap.toFixed(0)} MiB, elements ${nodes}`,
    ]
    process.stdout.write(`${lines.join("\n")}\n`)
    expect(faults).toEqual([])
    await context.close()
  })
})
