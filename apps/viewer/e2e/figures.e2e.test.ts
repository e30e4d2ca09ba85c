import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { type DemoSite, describeOnDemo } from "./support/demo-site.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"

const agency = "枕泉县人民政府"
const compareOf = (site: DemoSite) => `/compare?a=${site.report(agency, 2023).id}&b=${site.report(agency, 2024).id}`

const pages: Readonly<Record<string, (site: DemoSite) => string>> = {
  agency: (site) => `/agencies/${site.report(agency, 2024).agency.id}`,
  "agency in English": (site) => `/agencies/${site.report(agency, 2024).agency.id}?lang=en`,
  compare: compareOf,
  "compare, to choose": () => "/compare",
  explore: () => "/explore",
  home: () => "/",
  "home, agencies found": () => "/?text=zqx",
  "home, large and in contrast": () => "/?display=large-contrast",
  about: () => "/about",
  "about in English": () => "/about?lang=en",
  accessibility: () => "/accessibility",
  "report with its cell open": (site) => `/reports/${site.report(agency, 2024).id}#requests/received/total`,
  "explore, measures side by side": () =>
    "/explore?beside=requests/granted/total,requests/carried-out/total,disclosure/fees/amount",
  "explore, nothing there": () => "/explore?kind=street",
}

describeOnDemo("figures", (site) => {
  test.each(Object.entries(pages))("every screen: %s", async (_, path) => {
    const watched = await watch(site.browser)
    await watched.page.goto(site.address + path(site), { waitUntil: "networkidle" })
    await expectSoundOnEveryScreen(watched, site.address)
    await watched.context.close()
  })

  test.each([true, false])("two reports are chosen and compared (with JavaScript: %s)", async (javaScriptEnabled) => {
    const { page, context } = await watch(site.browser, { javaScriptEnabled })
    await page.goto(`${site.address}/compare`, { waitUntil: "networkidle" })
    await page.fill("#compare-text", agency)
    await page.press("#compare-text", "Enter")
    const line = (year: number) => page.locator(".entry", { hasText: `${agency} ${year}` })
    await line(2023).getByRole("link").first().click()
    await line(2024).getByRole("link").last().click()
    await page.waitForSelector(".compared-counts")
    const received = page.locator("tr", { hasText: /^一、[^·]*·总计/ })
    const { a, b } = Object.fromEntries(new URL(page.url()).searchParams)
    const answer = (await (await fetch(`${site.address}/api/v1/comparisons?a=${a}&b=${b}`)).json()) as {
      cells: { cell: string; before: number; after: number }[]
    }
    const cell = answer.cells.find((one) => one.cell === "requests/received/total")
    expect(await received.locator("td").allInnerTexts()).toEqual(
      expect.arrayContaining([String(cell?.before), String(cell?.after)]),
    )
    await context.close()
  })

  test("a paragraph that changed shows what went and what came", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(site.address + compareOf(site))
    const changed = page.locator(".compared-changed").first()
    expect(await changed.locator("del").first().innerText()).toContain("2023")
    expect(await changed.locator("ins").first().innerText()).toContain("2024")
    await context.close()
  })

  test("without JavaScript, an agency's years and figures are all there", async () => {
    const { page, context } = await watch(site.browser, { javaScriptEnabled: false })
    await page.goto(site.address + (pages.agency?.(site) ?? ""))
    expect(await page.locator("h1").innerText()).toBe(agency)
    expect(await page.locator(".trend").count()).toBe(4)
    expect(await page.locator("section[aria-labelledby=years-title] tbody tr").count()).toBeGreaterThanOrEqual(7)
    await context.close()
  })

  test("a measure and a year are chosen, and the total is the API's", async () => {
    const { page, context } = await watch(site.browser)
    await page.goto(`${site.address}/explore`, { waitUntil: "networkidle" })
    await page.selectOption("#explore-measure", "remedies/reconsideration/total")
    await page.selectOption("#explore-year", "2023")
    await page.locator(".filter-figures button").click()
    await page.waitForURL(/year=2023/)
    const answer = await fetch(`${site.address}/api/v1/rankings?measure=remedies%2Freconsideration%2Ftotal&year=2023`)
    const { summary } = (await answer.json()) as { summary: { sum: string } }
    expect(await page.locator(".total-figure").innerText()).toBe(summary.sum)
    const download = page.locator(".downloads a").first()
    expect((await fetch(site.address + (await download.getAttribute("href")))).headers.get("Content-Type")).toContain(
      "csv",
    )
    await context.close()
  })

  test.each([true, false])(
    "measures stand side by side, and each can rank (with JavaScript: %s)",
    async (javaScriptEnabled) => {
      const { page, context } = await watch(site.browser, { javaScriptEnabled })
      await page.goto(`${site.address}/explore?year=2024`, { waitUntil: "networkidle" })
      const [first, second] = ["requests/granted/total", "requests/carried-out/total"] as const
      await page.locator("select[name=beside]").nth(0).selectOption(first)
      await page.locator("select[name=beside]").nth(2).selectOption(second)
      await page.locator(".filter-figures button").click()
      await page.locator(".ranking thead a").nth(1).waitFor()
      const ask = async (measure: string, beside: string) => {
        const path = `/api/v1/rankings?measure=${measure}&beside=${beside}&year=2024`
        return (await (await fetch(site.address + path)).json()) as { items: { figure: string; beside: string[] }[] }
      }
      const shown = (row: number) => page.locator(".ranking tbody tr").nth(row).locator("td").allInnerTexts()
      const digits = (texts: readonly string[]) => texts.map((text) => text.replaceAll(",", ""))
      const [best] = (await ask("requests/received/total", `${first},${second}`)).items
      expect(digits(await shown(0)).slice(1, 4)).toEqual([best?.figure, ...(best?.beside ?? [])])
      await page.locator(".ranking thead a").nth(1).click()
      await page.waitForURL((url) => url.searchParams.get("measure") === second)
      await page.locator(".ranking thead a").nth(1).waitFor()
      const [other] = (await ask(second, `${first},requests/received/total`)).items
      await expect
        .poll(async () => digits(await shown(0)).slice(1, 4))
        .toEqual([other?.figure, ...(other?.beside ?? [])])
      await context.close()
    },
  )

  test("an address that names a measure that is none, or one twice, shows each figure under its own name", async () => {
    const { page, context } = await watch(site.browser)
    const [first, second] = ["requests/received/total", "requests/granted/total"] as const
    await page.goto(`${site.address}/explore?year=2024&measure=${first}&beside=${first},no/such/measure,${second}`, {
      waitUntil: "networkidle",
    })
    const path = `/api/v1/rankings?measure=${first}&beside=${second}&year=2024`
    const { items } = (await (await fetch(site.address + path)).json()) as {
      items: { figure: string; beside: string[] }[]
    }
    expect(await page.locator(".ranking thead a").count()).toBe(1)
    const shown = await page.locator(".ranking tbody tr").first().locator("td").allInnerTexts()
    expect(shown.slice(1, 3).map((text) => text.replaceAll(",", ""))).toEqual([items[0]?.figure, items[0]?.beside[0]])
    await context.close()
  })

  test("an agency is found by its initials, on the page and without JavaScript", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, context } = await watch(site.browser, { javaScriptEnabled })
      await page.goto(site.address)
      await page.fill("#filter-text", "zqxrm")
      await page.keyboard.press("Enter")
      await page.locator(".agencies-found a", { hasText: agency }).click()
      await page.waitForURL("**/agencies/**")
      await context.close()
    }
  })

  test("larger type is chosen, stays, and comes from the server", async () => {
    const { page, context } = await watch(site.browser)
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    await page.goto(site.address, { waitUntil: "networkidle" })
    expect(await size()).toBe("16px")
    await page.locator(".display").first().click()
    await expect.poll(size).toBe("20px")
    await page.goto(`${site.address}/rules`)
    expect(await size()).toBe("20px")
    expect(await page.locator(".display").first().getAttribute("aria-current")).toBe("true")
    await context.close()
  })

  test("a figure says what it was last year", async () => {
    const { page, context } = await watch(site.browser)
    const [now, before] = [site.report(agency, 2024), site.report(agency, 2023)]
    await page.goto(`${site.address}/reports/${now.id}#requests/received/total`, { waitUntil: "networkidle" })
    const line = page.locator(".inspector .fact", { hasText: "上一年度" })
    expect(await line.innerText()).toMatch(/\d+/)
    await line.locator("a").click()
    await page.waitForURL(`**/reports/${before.id}#requests/received/total`)
    await context.close()
  })

  // Kilobytes of script, packed, that a first visit fetches. People come in by the archive, an agency, figures or a report:
  // what judges prose and files, what parses reports, and the other language are none of theirs. A rule's page has the
  // rules themselves. The check page fetches its worker, with the rules and the readers' core, before there is a file:
  // it has to go on without a network; ten of it read the style sheets of pages, nine tables laid out in ways of their own, three digits that run together.
  // The goal for a first view is 100.
  test.each([
    ["archive", () => "/", 50],
    ["explore", () => "/explore", 52],
    ["compare", () => compareOf(site), 55],
    ["agency", pages.agency, 55],
    ["report", () => `/reports/${site.report(agency, 2024).id}`, 100],
    ["rules", () => "/rules", 145],
    ["rule", () => "/rules/requests-balance", 160],
    // What reads pages and text reads a sheet saved as either: 2 kB.
    ["check", () => "/check", 466],
    // With the worker that reads, checks and writes.
    ["fill-in", () => "/fill-in", 397],
  ] as const)("a first visit to %s fetches no more script than it may", async (_, path, most) => {
    const { page, context } = await watch(site.browser)
    await page.goto(site.address + (path?.(site) ?? ""), { waitUntil: "networkidle" })
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.endsWith(".js"))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    )
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes / 1024).toBeLessThanOrEqual(most)
    await context.close()
  })

  test("what is chosen before the application is there is kept", async () => {
    const { page, context } = await watch(site.browser)
    // The page's own code is held back until something has been chosen.
    let go = () => {}
    const chosen = new Promise<void>((resolve) => (go = resolve))
    await page.route(/explore-page/, async (route) => {
      await chosen
      await route.continue()
    })
    await page.goto(`${site.address}/explore`, { waitUntil: "commit" })
    await page.selectOption("#explore-year", "2022")
    await page.focus("#explore-kind")
    // Looked for before the code may come: afterwards it could be too late.
    await page.evaluate(() => {
      const took = new Promise((resolve) => {
        new MutationObserver(resolve).observe(document.getElementById("app") as HTMLElement, { childList: true })
      })
      Object.assign(window, { took: took.then(() => undefined) })
    })
    go()
    await page.evaluate(() => (window as unknown as { took: Promise<void> }).took)
    await page.waitForFunction(() => document.activeElement?.id === "explore-kind")
    expect(await page.locator("#explore-year").inputValue()).toBe("2022")
    await context.close()
  })

  test("an agency that is not there is answered with 404", async () => {
    expect((await fetch(`${site.address}/agencies/nobody`)).status).toBe(404)
  })
})
