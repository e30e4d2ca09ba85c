import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import type { Figure, Report } from "../report/index.ts"
import { judgeProse } from "./index.ts"
import { Recurring } from "./recurring.ts"

describe("Recurring", () => {
  it("keeps what is made of a text from its second time on", () => {
    const kept = new Recurring<string>()
    const make = (copy: string) => `${copy}!`
    expect([kept.put("本机关", make), kept.get("本机关")]).toEqual([undefined, undefined])
    expect([kept.put("本机关", make), kept.get("本机关")]).toEqual(["本机关!", "本机关!"])
  })

  it("keeps no long text, and no more than so many", () => {
    const kept = new Recurring<number>()
    const twice = (text: string) => [0, 1].map(() => kept.put(text, ({ length }) => length)).at(-1)
    expect(twice("长".repeat(601))).toBeUndefined()
    const texts = Array.from({ length: 2000 }, (_, index) => `第${index}段`)
    for (const text of texts) twice(text)
    const left = texts.filter((text) => kept.get(text) !== undefined)
    expect(left.length).toBeGreaterThan(500)
    expect(left.length).toBeLessThan(1100)
    expect(left).toContain(texts.at(-1))
  })
})

describe("a text that comes again", () => {
  const said = "2023年，本机关收到政府信息公开申请5件，其中予以公开3件、不予公开1件。"
  const zeros = Object.fromEntries(cellsOf("2021", "requests").map((cell) => [cell.id, 0 as Figure]))
  const report = (id: "overview" | "requests", ...paragraphs: string[]): Report => ({
    ...emptyReport(),
    year: 2023,
    forms: { disclosure: "2021", requests: "2021", remedies: "2021" },
    cells: { ...zeros, "requests/received/total": 4, "requests/granted/total": 3 },
    sections: [{ id, heading: "", paragraphs }],
  })

  it("is judged as if it were new, wherever it stands and whatever the tables are", () => {
    const reports = [
      report("overview", said),
      report("requests", "另附。", said),
      { ...report("overview", said), cells: { ...zeros, "requests/received/total": 5 } },
      {
        ...report("overview", said),
        sections: [...report("overview", said).sections, ...report("overview", said).sections],
      },
    ]
    const fresh = reports.map((one) => judgeProse(one))
    expect(fresh[0]?.some(({ outcome }) => outcome === "broken")).toBe(true)
    for (let round = 0; round < 3; round++) expect(reports.map((one) => judgeProse(one))).toEqual(fresh)
    expect(fresh[1]?.every(({ mention }) => mention.section === "requests" && mention.paragraph === 1)).toBe(true)
  })
})
