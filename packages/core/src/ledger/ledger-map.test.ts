import { describe, expect, it } from "vitest"
import { LedgerMapInvalid, parseLedgerMap, wordsWith } from "./ledger-map.ts"
import { readOutcome, readWord } from "./read-outcome.ts"

const thrown = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof LedgerMapInvalid) return { pointer: error.pointer, found: error.found }
  }
  return null
}

describe("a map", () => {
  it("gives headings and words, and may give none", () => {
    expect(parseLedgerMap({})).toEqual({ columns: {}, outcomes: {}, applicants: {}, remedies: {} })
    const map = parseLedgerMap({
      columns: { received: "来文日期", "reconsideration-closed": ["决定日期"] },
      outcomes: { 告知已公开: "granted" },
      applicants: { 村民: "自然人" },
      remedies: { 驳回: "other" },
    })
    const { outcomes, applicants, remedies } = wordsWith(map)
    expect(readOutcome(outcomes, "告知已公开")).toEqual({ id: "granted" })
    expect(readWord(applicants, "村民")).toEqual({ id: "natural-person" })
    expect(readWord(remedies, "驳回")).toEqual({ id: "other" })
  })

  it.each([
    [{ columns: { recieved: "来文日期" } }, "/columns"],
    [{ columns: { received: "" } }, "/columns/received"],
    [{ column: {} }, "/"],
    [{ outcomes: { 甲: 3 } }, "/outcomes/甲"],
    [[], "/"],
  ])("is refused with its place: %j", (json, pointer) => {
    expect(thrown(() => parseLedgerMap(json))).toMatchObject({ pointer: expect.stringMatching(`^${pointer}`) })
  })

  it("is refused where a word stands for nothing in the form", () => {
    const map = parseLedgerMap({ outcomes: { 甲: "没有这一行" } })
    expect(thrown(() => wordsWith(map))).toEqual({ pointer: "/outcomes/甲", found: "没有这一行" })
  })
})
