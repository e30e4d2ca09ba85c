import { describe, expect, it } from "vitest"
import { cellsOf, emptyReport } from "../forms/index.ts"
import type { Figure, Report, Section } from "../report/index.ts"
import { checkReport } from "./check-report.ts"

const asOf = "2026-11-22"

function requests(cells: Readonly<Record<string, Figure>>, form: "2019" | "2021" = "2021"): Report {
  const zeros = Object.fromEntries(cellsOf(form, "requests").map((cell) => [cell.id, 0 as Figure]))
  return {
    ...emptyReport(),
    forms: { disclosure: null, requests: form, remedies: null },
    cells: { ...zeros, ...cells },
  }
}

/** 4 were carried in and 31 received. In both columns "carried in" fell one row too far up or the sums did. */
const shifted = requests({
  "requests/received/natural-person": 4,
  "requests/carried-in/total": 4,
  "requests/granted/natural-person": 4,
  "requests/granted/total": 4,
  "requests/handled/natural-person": 4,
  "requests/handled/total": 4,
})
const firstCells = (report: Report, lastYear?: Report) =>
  checkReport(report, lastYear ? { asOf, lastYear } : { asOf }).repair.solutions[0]?.changes.map(({ cell }) => cell)

describe("witnesses", () => {
  it("decides between readings that the table alone leaves open", () => {
    const carried = { "requests/carried-out/natural-person": 4, "requests/carried-out/total": 4 }
    const thisYear: Report = { ...shifted, year: 2024 }
    const lastYear = (cells: Readonly<Record<string, Figure>>): Report => ({ ...requests(cells, "2019"), year: 2023 })
    expect(firstCells(thisYear, lastYear(carried))).toEqual([
      "requests/received/natural-person",
      "requests/carried-in/natural-person",
    ])
    expect(firstCells(thisYear, lastYear({}))).toEqual(["requests/received/total", "requests/carried-in/total"])
  })

  it("finds nothing wrong by itself", () => {
    const { repair, findings } = checkReport(requests({}), {
      asOf,
      witnesses: new Map([["requests/carried-in/total", 9]]),
    })
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([])
    expect(repair.solutions).toEqual([])
  })
})

describe("prose", () => {
  const remedies = (said: string): Report => {
    const zeros = Object.fromEntries(cellsOf("2021", "remedies").map((cell) => [cell.id, 0 as Figure]))
    const sections: Section[] = [{ id: "remedies", heading: "", paragraphs: [said] }]
    return {
      ...emptyReport(),
      forms: { disclosure: null, requests: null, remedies: "2021" },
      cells: {
        ...zeros,
        "remedies/reconsideration/upheld": 15,
        "remedies/reconsideration/corrected": 11,
        "remedies/reconsideration/total": 36,
      },
      sections,
    }
  }

  it("puts the reading first whose figure it mentions", () => {
    expect(firstCells(remedies("本年行政复议结果维持25件。"))).toEqual(["remedies/reconsideration/upheld"])
    expect(firstCells(remedies("本年行政复议结果纠正21件。"))).toEqual(["remedies/reconsideration/corrected"])
    expect(firstCells(remedies("本年行政复议26件。"))).toEqual(["remedies/reconsideration/total"])
  })
})
