import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { type DemoSite, describeOnDemo } from "./support/demo-site.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"

interface Regions {
  readonly whole: { readonly sum: string; readonly agencies: number; readonly reported: number }
  readonly items: readonly {
    readonly region: string
    readonly name: string
    readonly sum: string
    readonly agencies: number
    readonly reported: number
  }[]
}

const measure = "requests/received/total"

async function ask(site: DemoSite, query: string): Promise<Regions> {
  return (await (await fetch(`${site.address}/api/v1/regions?measure=${measure}&${query}`)).json()) as Regions
}

const pages: Readonly<Record<string, string>> = {
  "the whole country": "/explore?view=regions&year=2025",
  "with measures beside": "/explore?view=regions&year=2024&beside=requests/granted/total,disclosure/fees/amount",
  "in English": "/explore?view=regions&division=97&lang=en",
  "a county, which has none below": "/explore?view=regions&division=970121",
  "agencies of a county": "/explore?division=970121",
}

describeOnDemo("figures by region", (site) => {
  test.each(Object.entries(pages))("every screen: %s", async (_, path) => {
    const watched = await watch(site.browser)
    await watched.page.goto(site.address + path, { waitUntil: "networkidle" })
    await expectSoundOnEveryScreen(watched, site.address)
    await watched.context.close()
  })

  test.each([true, false])(
    "down from the country to an agency, and back up (with JavaScript: %s)",
    async (javaScriptEnabled) => {
      const { page, context } = await watch(site.browser, { javaScriptEnabled })
      await page.goto(`${site.address}/explore?year=2025`, { waitUntil: "networkidle" })
      const whole = await ask(site, "year=2025")
      await page.locator(".explore-views a", { hasText: `按地区（${whole.items.length}）` }).click()
      const line = (name: string) => page.locator(".regions tbody tr", { hasText: name })
      await line("云岭省").waitFor()
      for (const { name, sum, agencies, reported } of whole.items) {
        const cells = await line(name).locator("td").allInnerTexts()
        expect([cells[0]?.replaceAll(",", ""), cells[2]]).toEqual([sum, `${reported} / ${agencies}`])
      }
      expect(whole.whole).toMatchObject({ agencies: 8, reported: 7 })
      for (const name of ["云岭省", "砚泉市", "枕泉县"]) {
        await line(name).getByRole("link").click()
        await page.locator(".region-path [aria-current]", { hasText: name }).waitFor()
      }
      expect(new URL(page.url()).searchParams.get("division")).toBe("970122")
      const agencies = page.locator(".ranking tbody th a")
      expect((await agencies.allInnerTexts()).sort()).toEqual(["枕泉县人民政府", "枕泉县民政局"].sort())
      await page.locator(".region-path a", { hasText: "云岭省" }).click()
      await line("砚泉市").waitFor()
      await page.locator(".region-path a", { hasText: "全国" }).click()
      await line("海漪省").waitFor()
      await context.close()
    },
  )

  test("the keyboard goes down, and does not stop at the map", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(`${site.address}/explore?view=regions&year=2025`, { waitUntil: "networkidle" })
    expect(await page.locator(".region-map .region-tile").count()).toBe(2)
    await page.locator(".explore-views a").last().focus()
    await page.keyboard.press("Tab")
    // The table can be scrolled, so that it takes the focus first.
    await page.keyboard.press("Tab")
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("云岭省（虚构）")
    await page.keyboard.press("Enter")
    await page.waitForURL(/division=97/)
    await page.locator(".regions tbody th a", { hasText: "砚泉市" }).waitFor()
    await context.close()
  })

  test("areas are in proportion to the sums", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(`${site.address}/explore?view=regions&year=2025`, { waitUntil: "networkidle" })
    const tiles = await page
      .locator(".region-tile")
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute("width")) * Number(one.getAttribute("height"))))
    const { items } = await ask(site, "year=2025")
    const [first, second] = items.map(({ sum }) => Number(sum)) as [number, number]
    expect((tiles[0] ?? 0) / (tiles[1] ?? 1)).toBeCloseTo(first / second, 1)
    await context.close()
  })

  test("the other settings stay on the way down, and another measure can rank", async () => {
    const { page, context } = await watch(site.browser)
    const beside = "requests/granted/total"
    await page.goto(`${site.address}/explore?view=regions&year=2024&kind=department&order=least&beside=${beside}`, {
      waitUntil: "networkidle",
    })
    await page.locator(".regions thead a").click()
    await page.waitForURL((url) => url.searchParams.get("measure") === beside)
    await page.locator(".regions tbody th a").first().click()
    await page.waitForURL(/division=/)
    const now = new URL(page.url()).searchParams
    expect(Object.fromEntries(now)).toMatchObject({
      ...{ view: "regions", year: "2024", kind: "department", order: "least" },
      ...{ measure: beside, beside: measure },
    })
    await page.locator(".filter-figures button").click()
    await page.locator(".regions").waitFor()
    expect(new URL(page.url()).searchParams.get("view")).toBe("regions")
    await context.close()
  })

  test("the table of regions is there as files, each with its rows", async () => {
    const { page, context } = await watch(site.browser, { javaScriptEnabled: false })
    await page.goto(`${site.address}/explore?view=regions&year=2024&division=9701`)
    const links = page.locator(".region-list .downloads a")
    expect(await page.locator(".region-list .downloads .hint").allInnerTexts()).toEqual(Array(4).fill("2 个地区"))
    const types = []
    for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")))) {
      const answer = await fetch(site.address + href)
      expect(answer.status).toBe(200)
      types.push(answer.headers.get("Content-Type")?.split(";")[0])
      if (href?.includes("csv")) expect((await answer.text()).trim().split("\r\n")).toHaveLength(3)
    }
    expect(types).toEqual([
      "text/csv",
      "text/csv",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/json",
    ])
    await context.close()
  })
})
