import { afterAll, expect, test } from "vitest"
import { type DemoSite, describeOnDemo } from "../e2e/support/demo-site.ts"
import { interactions } from "./speed/interactions.ts"
import { type Runs, tableOf } from "./speed/runs.ts"
import { slowedPage } from "./speed/slowed.ts"
import { visits } from "./speed/visits.ts"

const runs = Number(process.env.RUNS ?? 5)
const goals = { paint: 1000, interaction: 100 } as const

/** Milliseconds to the largest paint of a first visit, with nothing in the browser's store. */
async function visit(site: DemoSite, path: string, markup?: string): Promise<number> {
  const { page, context, slow, largestPaint, faults } = await slowedPage(site.browser)
  if (markup !== undefined)
    await page.route(site.address + path, (route) => route.fulfill({ contentType: "text/html", body: markup }))
  await slow()
  await page.goto(site.address + path, { waitUntil: "networkidle" })
  const paint = await largestPaint()
  expect(paint).toBeGreaterThan(0)
  expect(faults).toEqual([])
  await context.close()
  return paint
}

async function interact(site: DemoSite, { open, act }: (typeof interactions)[string]): Promise<number> {
  const { page, context, slow, slowestInteraction, faults } = await slowedPage(site.browser)
  await open(page, site)
  await slowestInteraction()
  await slow()
  await act(page)
  const slowest = await slowestInteraction()
  expect(faults).toEqual([])
  await context.close()
  return slowest
}

async function times(measure: () => Promise<number>): Promise<number[]> {
  // The first has the server's work with it that is done once.
  await measure()
  const milliseconds: number[] = []
  for (let run = 0; run < runs; run += 1) milliseconds.push(await measure())
  return milliseconds
}

const measured: Runs[] = []
const note = (runs: Runs) => {
  measured.push(runs)
  process.stdout.write(`${runs.name}: ${runs.milliseconds.map((number) => number.toFixed(0)).join(" ")}\n`)
}
afterAll(() => void process.stdout.write(`\n${tableOf(measured)}\n`))

describeOnDemo("on a processor four times slower", (site) => {
  test("largest paint of a page with one word, to compare with", async () => {
    const milliseconds = await times(() => visit(site, "/one-word", "<!doctype html><title>一</title><p>一</p>"))
    note({ name: "paint: one word", milliseconds, goal: null })
  })

  test.each(Object.entries(visits))("largest paint: %s", async (name, path) => {
    const milliseconds = await times(() => visit(site, path(site)))
    note({ name: `paint: ${name}`, milliseconds, goal: goals.paint })
  })

  test.each(Object.entries(interactions))("slowest interaction: %s", async (name, interaction) => {
    const milliseconds = await times(() => interact(site, interaction))
    note({ name, milliseconds, goal: goals.interaction })
  })
})
