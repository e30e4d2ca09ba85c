import { describe, expect, it } from "vitest"
import { emptyReport } from "../forms/index.ts"
import type { Report } from "../report/index.ts"
import { judgeProse } from "./index.ts"

function report(paragraphs: readonly string[], cells: Report["cells"] = {}): Report {
  return {
    ...emptyReport(),
    agency: { name: "青石县民政局", id: null },
    year: 2023,
    forms: { disclosure: null, requests: "2021", remedies: null },
    cells: { "requests/received/total": 24, "requests/carried-in/total": 2, "requests/handled/total": 26, ...cells },
    sections: [{ id: "overview", heading: "一、总体情况", paragraphs: [...paragraphs] }],
  }
}
const received = "共收到政府信息公开申请２３件，均已办结。"

describe("judging prose", () => {
  it("shows the place, the sentence, the meanings tried, and what they come to", () => {
    const [judgement] = judgeProse(report(["一、概述", `前文。 ${received}`]))
    expect(judgement).toMatchObject({
      rule: "prose-received",
      at: "received~1",
      outcome: "broken",
      expected: 24,
      found: 23,
      mention: {
        section: "overview",
        paragraph: 1,
        text: received,
        readings: [
          { meaning: "received", cells: ["requests/received/total"], value: 24 },
          { meaning: "received+carried-in", value: 26 },
        ],
      },
    })
    const { start = 0, end = 0 } = judgement?.mention ?? {}
    expect(`前文。 ${received}`.slice(start, end)).toBe("２３件")
  })

  it("keeps a place where text comes in before it, and numbers what is said twice", () => {
    const at = (paragraphs: string[]) => judgeProse(report(paragraphs)).map((item) => `${item.rule}@${item.at}`)
    expect(at([received])).toEqual(["prose-received@received~1"])
    expect(at(["主动公开信息300条。", "举办培训2次。", received])).toEqual(["prose-received@received~1"])
    expect(at([received, received])).toEqual(["prose-received@received~1", "prose-received@received~2"])
  })

  it("names the one cell that does hold the number", () => {
    const cells = { "requests/received/natural-person": 23 }
    expect(judgeProse(report([received], cells))[0]?.mention.nearest).toBe("requests/received/natural-person")
  })

  it("takes a blank total for at least what its columns hold", () => {
    const given = (business: number) => ({
      "requests/granted/total": null,
      "requests/granted/natural-person": 20,
      "requests/granted/business": business,
    })
    const outcome = (business: number) =>
      judgeProse(report(["政府信息公开申请予以公开22件。"], given(business))).map((item) => item.outcome)
    expect(outcome(3)).toEqual(["broken"])
    expect(outcome(2)).toEqual(["unknown"])
  })

  it("says nothing where there is no table, and nothing of a report without text", () => {
    const bare = { ...report([received]), forms: { disclosure: null, requests: null, remedies: null }, cells: {} }
    expect(judgeProse(bare)).toEqual([])
    expect(judgeProse(emptyReport())).toEqual([])
  })
})
