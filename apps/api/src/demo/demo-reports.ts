import { emptyReport, type FormId, type Report } from "@gouji/core"
import { demoFigures } from "./demo-figures.ts"
import { demoSections } from "./demo-prose.ts"
import { createDice } from "./dice.ts"
import { datedEarly, digitsSwapped, forgotten, leftBlank, offByOne, type Slip } from "./planted-slips.ts"

/** One invented report, as it should have been and with what went wrong in it. */
export interface DemoReport {
  readonly region: string
  readonly report: Report
  readonly slips: readonly Slip[]
}

interface Year {
  readonly year: number
  readonly slips?: readonly Slip[]
}

interface DemoAgency {
  /** No such county exists, nor such a province. */
  readonly name: string
  readonly region: string
  readonly requests: number
  readonly years: readonly Year[]
}

const agencies: readonly DemoAgency[] = [
  {
    name: "砚溪县人民政府办公室",
    region: "云岭省（虚构）",
    requests: 186,
    years: [{ year: 2023 }, { year: 2024, slips: [offByOne("requests/granted/total")] }],
  },
  {
    name: "枕泉县人民政府",
    region: "云岭省（虚构）",
    requests: 342,
    years: [
      { year: 2023, slips: [leftBlank("requests/partly-granted/total")] },
      { year: 2024, slips: [digitsSwapped("requests/received/natural-person")] },
    ],
  },
  {
    name: "鹭屿县自然资源局",
    region: "海漪省（虚构）",
    requests: 74,
    years: [
      { year: 2020, slips: [datedEarly] },
      { year: 2024, slips: [forgotten("other")] },
    ],
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
  return agencies.flatMap((agency) => {
    let before: Report | null = null
    return agency.years.map(({ year, slips = [] }) => {
      const report = makeReport(agency, year, before?.year === year - 1 ? before : null)
      before = report
      return { region: agency.region, report, slips }
    })
  })
}
