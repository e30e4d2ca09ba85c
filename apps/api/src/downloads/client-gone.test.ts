import type { Archive } from "@gouji/store"
import { openSqliteArchive } from "@gouji/store"
import { expect, test } from "vitest"
import { listen } from "../listen.ts"
import { fill } from "../testing/fill.ts"
import { testApp } from "../testing/test-app.ts"

test("nothing more is asked of the archive once the client has gone", async () => {
  const whole = await openSqliteArchive(":memory:")
  await fill(whole, [{ agency: "甲县档案局" }])
  let pages = 0
  // An archive without end: every page has a next one.
  const page: Archive["extracts"]["page"] = async (filter, asOf) => {
    pages += 1
    await new Promise((resolve) => setTimeout(resolve, 5))
    return { items: (await whole.extracts.page(filter, asOf, { limit: 1 })).items, next: [2024, "", ""] }
  }
  const { app } = await testApp({ archive: { ...whole, extracts: { ...whole.extracts, page } } })
  const server = await listen(app.fetch, { port: 0, host: "127.0.0.1" })
  try {
    const controller = new AbortController()
    const asking = fetch(`${server.address}/api/v1/downloads/cells.csv`, { signal: controller.signal })
    asking.catch(() => undefined)
    await expect.poll(() => pages).toBeGreaterThan(3)
    controller.abort()
    await expect(asking).rejects.toThrow()
    await expect
      .poll(
        async () => {
          const before = pages
          await new Promise((resolve) => setTimeout(resolve, 200))
          return pages - before
        },
        { timeout: 10_000 },
      )
      .toBe(0)
  } finally {
    await server.close()
    await whole.close()
  }
})
