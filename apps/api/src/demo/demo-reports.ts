import { emptyReport, type FormId, type Report } from "@gouji/core"
import type { AgencyKind } from "@gouji/store"
import { demoFigures } from "./demo-figures.ts"
import { demoSections } from "./demo-prose.ts"
import { createDice } from "./dice.ts"
import { datedEarly, digitsSwapped, forgotten, leftBlank, offByOne, type Slip } from "./planted-slips.ts"

/** One invented report, as it should have been and with what went wrong in it. */
export interface DemoReport {
  readonly region: string
  /** See `demoDivisionName`. */
  readonly division: string
  readonly report: Report
  readonly slips: readonly Slip[]
}

interface DemoAgency {
  /** No such county exists, nor such a province. */
  readonly name: string
  readonly region: string
  readonly division: string
  readonly kind: AgencyKind
  readonly requests: number
  /** The years without a report among the invented ones. */
  readonly without?: readonly number[]
  readonly slips?: Readonly<Record<number, readonly Slip[]>>
}

const yunling = "云岭省（虚构）"
const yanxi = { region: yunling, division: "970121" } as const
const zhenquan = { region: yunling, division: "970122" } as const
const luyu = { region: "海漪省（虚构）", division: "980121" } as const
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025]

/** In the order of the archive: governments, their offices, departments. */
export const demoAgencies: readonly DemoAgency[] = [
  {
    name: "砚溪县人民政府办公室",
    ...yanxi,
    kind: "office",
    requests: 186,
    slips: { 2024: [offByOne("requests/granted/total")] },
  },
  {
    name: "枕泉县人民政府",
    ...zhenquan,
    kind: "government",
    requests: 342,
    slips: {
      2023: [leftBlank("requests/partly-granted/total")],
      2024: [digitsSwapped("requests/received/natural-person")],
    },
  },
  { name: "砚溪县民政局", ...yanxi, kind: "department", requests: 58, without: [2019] },
  { name: "砚溪县教育局", ...yanxi, kind: "department", requests: 41, without: [2025] },
  { name: "枕泉县民政局", ...zhenquan, kind: "department", requests: 63 },
  { name: "鹭屿县人民政府", ...luyu, kind: "government", requests: 228 },
  {
    name: "鹭屿县自然资源局",
    ...luyu,
    kind: "department",
    requests: 74,
    without: [2022],
    slips: { 2020: [datedEarly], 2024: [forgotten("other")] },
  },
  {
    name: "鹭屿县教育局",
    ...luyu,
    kind: "department",
    requests: 37,
    slips: { 2025: [digitsSwapped("requests/handled/total")] },
  },
]

/** The form that was in force for a year. */
function formFor(year: number): FormId {
  return year < 2021 ? "2019" : "2021"
}

function makeReport(agency: DemoAgency, year: number, before: Report | null): Report {
  const { name, requests } = agency
  const dice = createDice(`${name} ${year}`)
  const form = formFor(year)
  const forms = { disclosure: form, requests: form, remedies: form } as const
  const cells = demoFigures({ forms, dice, requests: dice.between(requests, requests + (requests >> 2)), before })
  return {
    ...emptyReport(),
    agency: { name, id: null },
    year,
    title: `${name}${year}年政府信息公开工作年度报告`,
    forms,
    cells,
    sections: demoSections(name, year, cells),
    issuedOn: `${year + 1}-01-${dice.between(10, 28)}`,
  }
}

/** The demo archive before anything went wrong in it, with what is to go wrong. The same each time. */
export function demoReports(): readonly DemoReport[] {
  return demoAgencies.flatMap((agency) => {
    let before: Report | null = null
    return years
      .filter((year) => !agency.without?.includes(year))
      .map((year) => {
        const report = makeReport(agency, year, before?.year === year - 1 ? before : null)
        before = report
        const { region, division } = agency
        return { region, division, report, slips: agency.slips?.[year] ?? [] }
      })
  })
}
