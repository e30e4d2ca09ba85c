import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"

/** Small settings of an installation. */
export function settingsContract(fresh: () => Promise<Archive>): void {
  it("says that its schema is up to date", async () => {
    const { steps, known, last } = await (await fresh()).examination.schema()
    expect({ steps, last }).toEqual({ steps: known, last: expect.stringMatching(/^\d{4}-/) })
  })

  it("keeps the last value of a setting", async () => {
    const archive = await fresh()
    expect(await archive.setting("token")).toBeNull()
    await archive.setSetting("token", "甲")
    await archive.setSetting("other", "")
    await archive.setSetting("token", "乙")
    expect(await archive.setting("token")).toBe("乙")
    expect(await archive.setting("other")).toBe("")
  })
}
