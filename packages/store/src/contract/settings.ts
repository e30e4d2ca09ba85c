import { expect, it } from "vitest"
import type { Archive } from "../archive.ts"

/** Small settings of an installation. */
export function settingsContract(fresh: () => Promise<Archive>): void {
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
