import { expect, test } from "vitest"
import { watch } from "./support/browser.ts"
import { agencies, describeOnDesk, reportFile, signIn } from "./support/desk-site.ts"
import { expectSoundOnEveryScreen } from "./support/every-screen.ts"

const cell = "requests/received/natural-person"

describeOnDesk("the document of a draft", (site) => {
  test("the approver sees a figure's place in it beside the report, without JavaScript too, and nobody else does", async () => {
    const clerk = await watch(site.browser)
    await signIn(clerk.page, site.address, "clerk", "/desk/new")
    await clerk.page.waitForSelector("#intake-files:enabled", { state: "attached" })
    await clerk.page.setInputFiles("#intake-files", reportFile(agencies[0], { broken: true }))
    await clerk.page.locator(".intake-made a").click()
    await clerk.page.waitForSelector("#steps-title")
    const path = new URL(clerk.page.url()).pathname
    await clerk.context.close()

    const approver = await watch(site.browser)
    const { page } = approver
    await signIn(page, site.address, "approver")
    await page.goto(`${site.address}${path}#${cell}`, { waitUntil: "networkidle" })
    await page.locator(".inspector .show-in-document").click()
    await page.locator(".document .doc-selected").waitFor()
    const figure = (await page.locator(`[id="${cell}"] .value`).innerText()).trim()
    expect((await page.locator(".document .doc-selected").innerText()).trim()).toBe(figure)
    await expectSoundOnEveryScreen(approver, site.address)

    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${site.address}${path}/document`, { waitUntil: "networkidle" })
    await expectSoundOnEveryScreen(approver, site.address)
    await approver.context.close()

    const plain = await watch(site.browser, { javaScriptEnabled: false })
    await signIn(plain.page, site.address, "approver")
    await plain.page.goto(site.address + path)
    await plain.page.locator(`[id="${cell}"] a.value`).click()
    await plain.page.waitForURL(`**${path}/document#${cell}`)
    expect((await plain.page.locator(":target").innerText()).trim()).toBe(figure)
    await plain.context.close()

    // Of another agency: there is no such draft for them.
    const other = await watch(site.browser)
    await signIn(other.page, site.address, "clerk2")
    const answer = await other.page.goto(`${site.address}${path}/document`)
    expect(answer?.status()).toBe(404)
    const api = `${site.address}/api/v1${path.replace("/desk", "")}/document`
    expect((await other.page.request.get(api)).status()).toBe(404)
    expect((await fetch(api)).status).toBe(401)
    await other.context.close()
  })
})
