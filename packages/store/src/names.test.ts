import { describe, expect, it } from "vitest"
import { agencyKey, printedName, searchKey, searchTerms } from "./names.ts"

describe("names", () => {
  it("shows a name without what cannot be seen", () => {
    expect(printedName("\u202e 砚溪县\n　民政局\u200b\0 ")).toBe("砚溪县 民政局")
    expect(printedName("砚\ufeff溪县")).toBe("砚溪县")
  })

  it("matches names by what is printed, whatever the width", () => {
    expect(agencyKey("Ａ县 （本级）")).toBe("A县(本级)")
    expect(agencyKey("A县")).not.toBe(agencyKey("a县"))
    expect(agencyKey("自己县")).not.toBe(agencyKey("自已县"))
  })

  it("searches without regard to case, word by word", () => {
    expect(searchKey("ＡBc局")).toBe("abc局")
    expect(searchTerms(" 砚溪　ＡB\u200b \u200b ")).toEqual(["砚溪", "ab"])
  })
})
