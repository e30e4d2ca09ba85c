import { expect, test } from "vitest"
import { settingsPage } from "./settings-page.ts"

test("the page of settings is that of the list", async () => {
  await expect(settingsPage).toMatchFileSnapshot("../../../../docs/configuration.md")
})
