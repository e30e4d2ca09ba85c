import { describe, expect, it } from "vitest"
import { answered, type Line, tallyOf } from "./invented-ledger.ts"
import { ledgerFields } from "./ledger-field.ts"
import { tallySchema } from "./tally.ts"

const at = (row: string, column = "natural-person") => `requests/${row}/${column}`
const only = (line: Line, options = {}) => {
  const tally = tallyOf([{ ...answered, ...line }], options)
  return { ...tally, rows: Object.entries(tally.rows).filter(([, count]) => count > 0) }
}
/** The lines of table three in which a request counts. */
const rowsOf = (line: Line, options = {}) =>
  Object.keys(only(line, options).trace)
    .filter((cell) => /^requests\/.*\/natural-person$/.test(cell))
    .map((cell) => cell.split("/")[1])
const codesOf = (line: Line, options = {}) => only(line, options).issues.map(({ code }) => code)

describe("a request", () => {
  it.each([
    ["answered in the year", {}, ["received", "granted", "handled"]],
    ["of the year before", { received: "2024-12-31" }, ["carried-in", "granted", "handled"]],
    ["answered on the last day", { closed: "2025-12-31" }, ["received", "granted", "handled"]],
    ["answered in the next year", { received: "2025-12-20", closed: "2026-01-05" }, ["received", "carried-out"]],
    ["open", { outcome: "", closed: "" }, ["received", "carried-out"]],
    ["said to be open", { outcome: "办理中", closed: "" }, ["received", "carried-out"]],
    ["open for two years", { received: "2024-11-01", outcome: "", closed: "" }, ["carried-in", "carried-out"]],
    ["of the year before and answered in it", { received: "2024-11-01", closed: "2024-12-31" }, []],
    ["of the next year", { received: "2026-01-04", closed: "2026-01-05" }, []],
    ["answered on its first day", { received: "2025-01-01", closed: "2025-01-01" }, ["received", "granted", "handled"]],
  ])("%s", (_, line, rows) => {
    expect(rowsOf(line)).toEqual(rows)
  })

  it("counts under its applicant and in the total", () => {
    const { trace, report } = only({ applicant: "商业企业" })
    expect(trace[at("granted", "business")]).toEqual([2])
    expect(trace[at("granted", "total")]).toEqual([2])
    expect(report.cells[at("granted", "business")]).toBe(1)
    expect(report.cells[at("granted", "natural-person")]).toBe(0)
  })

  it("counts in the one row that a group is in the form of 2019", () => {
    const line = { outcome: "其他处理", detail: "逾期不补正" }
    expect(rowsOf(line, { form: "2019" })).toEqual(["received", "other", "handled"])
    expect(rowsOf(line)).toEqual(["received", "other-not-supplemented", "handled"])
    expect(only({}, { form: "2019" }).report.forms).toEqual({ disclosure: null, requests: "2019", remedies: "2019" })
  })

  it("is looked at on a day: later answers are not there yet", () => {
    const day = { asOf: "2025-06-30", today: "2026-01-31" }
    expect(rowsOf({ closed: "2025-07-01" }, day)).toEqual(["received", "carried-out"])
    expect(rowsOf({ closed: "2025-06-30" }, day)).toEqual(["received", "granted", "handled"])
    expect(codesOf({ received: "2025-07-01", closed: "", outcome: "" }, day)).toEqual(["after-as-of"])
  })
})

describe("a row with which something is wrong", () => {
  it.each([
    ["received-missing", { received: "" }],
    ["received-unreadable", { received: "三月" }],
    ["closed-unreadable", { closed: "2025-02-30" }],
    ["closed-before-received", { closed: "2025-03-02" }],
    ["closed-missing", { closed: "" }],
    ["closed-but-open", { outcome: "办理中" }],
    ["in-future", { received: "2052-03-03", closed: "" }],
    ["in-future", { closed: "2052-03-10" }],
    ["applicant-missing", { applicant: "" }],
    ["applicant-unknown", { applicant: "甲" }],
    ["applicant-not-told", { applicant: "法人或其他组织" }],
    ["outcome-missing", { outcome: "" }],
    ["outcome-unknown", { outcome: "甲" }],
    ["outcome-not-told", { outcome: "不予公开" }],
    ["outcome-contradicts", { outcome: "予以公开", detail: "国家秘密" }],
  ])("is counted nowhere: %s", (code, line) => {
    const { issues, trace, rows } = only(line)
    expect(issues.map((issue) => issue.code)).toEqual([code])
    expect(trace).toEqual({})
    expect(rows).toEqual([
      ["read", 1],
      ["wrong", 1],
    ])
  })

  it.each([
    ["other-year", { received: "2024-03-03", closed: "2024-03-05" }],
    ["other-year", { received: "2026-01-10", closed: "", outcome: "" }],
    ["total-line", { received: "", applicant: "合计", outcome: "", closed: "" }],
  ])("is none of this year's: %s", (code, line) => {
    expect(only(line)).toMatchObject({
      issues: [{ code }],
      rows: [
        ["read", 1],
        ["outside", 1],
      ],
    })
  })

  it("names the words that may be meant", () => {
    const nearest = (word: string, among: readonly string[]) => among.filter((one) => one.startsWith(word.slice(0, 3)))
    const [issue] = only({ outcome: "予以公示" }, { nearest }).issues
    expect(issue).toMatchObject({ line: 2, field: "outcome", found: "予以公示", nearest: ["予以公开"] })
    expect(only({ applicant: "法人或其他组织" }).issues[0]?.nearest).toContain("商业企业")
  })

  it("is not counted because its number is there already, but in another year", () => {
    const tally = tallyOf([
      { ...answered, number: "1" },
      { ...answered, number: "1" },
      { ...answered, number: "1", received: "2024-12-30" },
      answered,
      answered,
    ])
    expect(tally.issues).toMatchObject([{ line: 3, code: "number-repeated", found: "1", first: 2 }])
    expect(tally.rows).toEqual({ read: 5, counted: 4, wrong: 1, outside: 0 })
  })
})

describe("a remedy", () => {
  const remedy = (line: Line, options = {}) => {
    const { trace, issues } = only(line, options)
    const cells = Object.keys(trace).filter((cell) => /^remedies\/.*(?<!\/total)$/.test(cell))
    return [...cells.map((cell) => cell.replace("remedies/", "")), ...issues.map(({ code }) => code)]
  }
  const old = { received: "2024-03-03", closed: "2024-03-10" }

  it.each([
    ["ended, without a day", { reconsideration: "维持" }, ["remedy-closed-missing"]],
    [
      "ended in the year",
      { reconsideration: "结果维持", "reconsideration-closed": "2025-09-01" },
      ["reconsideration/upheld"],
    ],
    ["ended the year before", { reconsideration: "维持", "reconsideration-closed": "2024-09-01" }, []],
    [
      "ended in the next year",
      { reconsideration: "纠正", "reconsideration-closed": "2026-01-10" },
      ["reconsideration/pending"],
    ],
    [
      "ended on the first day",
      { ...old, reconsideration: "维持", "reconsideration-closed": "2025-01-01" },
      ["reconsideration/upheld", "other-year"],
    ],
    ["pending", { reconsideration: "尚未审结" }, ["reconsideration/pending"]],
    ["filed, and nothing more", { "reconsideration-filed": "2025-09-01" }, ["reconsideration/pending"]],
    ["filed in the next year", { "reconsideration-filed": "2026-01-09" }, []],
    ["none", { reconsideration: "无", litigation: "/" }, []],
    ["a suit alone", { litigation: "审理中" }, ["litigation-direct/pending"]],
    [
      "a suit after reconsideration",
      { reconsideration: "维持", "reconsideration-closed": "2025-06-01", litigation: "审理中" },
      ["reconsideration/upheld", "litigation-after-reconsideration/pending"],
    ],
    [
      "a suit by its own column",
      { "litigation-after-reconsideration": "未审结" },
      ["litigation-after-reconsideration/pending"],
    ],
    ["unknown", { reconsideration: "胜诉" }, ["remedy-unknown"]],
    ["on no day", { reconsideration: "维持", "reconsideration-closed": "九月" }, ["remedy-date-unreadable"]],
    ["without an outcome", { "reconsideration-closed": "2025-09-01" }, ["remedy-outcome-missing"]],
    [
      "pending and ended",
      { reconsideration: "未审结", "reconsideration-closed": "2025-09-01" },
      ["remedy-closed-but-pending"],
    ],
    ["in the future", { "reconsideration-filed": "2052-09-01" }, ["remedy-in-future"]],
    [
      "ended before it began",
      { reconsideration: "维持", "reconsideration-filed": "2025-09-02", "reconsideration-closed": "2025-09-01" },
      ["remedy-closed-before-filed"],
    ],
    [
      "of a request of the year before",
      { ...old, reconsideration: "维持", "reconsideration-closed": "2025-02-01" },
      ["reconsideration/upheld", "other-year"],
    ],
    ["of a request of the year before, without a day", { ...old, reconsideration: "审理中" }, ["other-year"]],
  ])("%s", (_, line, expected) => {
    expect(remedy(line)).toEqual(expected)
  })

  it("counts with its request where the ledger has no days for it", () => {
    const fields = [...ledgerFields].filter((field) => !field.endsWith("-filed") && !/.-closed$/.test(field))
    expect(remedy({ reconsideration: "维持" }, { fields })).toEqual(["reconsideration/upheld"])
    expect(remedy({ ...old, reconsideration: "维持" }, { fields })).toEqual(["other-year"])
  })

  it("that is wrong leaves its request counted", () => {
    expect(rowsOf({ reconsideration: "胜诉" })).toEqual(["received", "granted", "handled"])
  })

  it("is nothing to report of where the ledger has no column for it: unknown, and not 0", () => {
    const fields = ["received", "applicant", "outcome", "closed"] as const
    const { report } = only({}, { fields })
    expect(report.forms.remedies).toBeNull()
    expect(Object.keys(report.cells).some((cell) => cell.startsWith("remedies/"))).toBe(false)
  })
})

describe("a deadline", () => {
  const due = (line: Line, options = {}) => {
    const { deadlines, issues } = only(line, options)
    const all = [...deadlines.overdue, ...deadlines.late, ...deadlines.unknown]
    return [...all.map(({ days, due, from }) => `${from}+${days}=${due}`), ...issues.map(({ code }) => code)]
  }
  const late = { received: "2025-03-01", closed: "2025-06-01" }

  it.each([
    ["twenty working days", late, ["2025-03-01+20=2025-03-21"]],
    ["twenty more", { ...late, extended: "是" }, ["2025-03-01+40=2025-04-13"]],
    ["some more", { ...late, extended: "10个工作日" }, ["2025-03-01+30=2025-04-03"]],
    ["no more", { ...late, extended: "否" }, ["2025-03-01+20=2025-03-21"]],
    ["days that do not count", { ...late, stopped: "15" }, ["2025-03-01+35=2025-04-08"]],
    ["from the supplement on", { ...late, supplemented: "2025-03-10" }, ["2025-03-10+20=2025-04-02"]],
    ["kept", { received: "2025-03-01", closed: "2025-03-21" }, []],
    ["kept by a day more", { received: "2025-03-01", closed: "2025-03-22", stopped: "1" }, []],
    ["not told of who was waited for", { ...late, outcome: "逾期不补正" }, []],
    ["unknown: extended", { ...late, extended: "或许" }, ["extended-unknown"]],
    ["unknown: too long", { ...late, extended: "30" }, ["extended-too-long"]],
    ["unknown: stopped", { ...late, stopped: "几天" }, ["stopped-unknown"]],
    ["unknown: supplemented", { ...late, supplemented: "三月" }, ["supplemented-unreadable"]],
    ["unknown: supplemented before", { ...late, supplemented: "2025-02-01" }, ["supplemented-before-received"]],
  ])("%s", (_, line, expected) => {
    expect(due(line)).toEqual(expected)
    // Whatever is told of its deadline, the request counts.
    expect(only(line).rows).toContainEqual(["counted", 1])
  })

  it("tells what is overdue from what was late, on the day that is asked about", () => {
    const open = { received: "2025-12-01", outcome: "", closed: "" }
    expect(only(open).deadlines).toMatchObject({ overdue: [{ due: "2025-12-21", closed: null }], late: [] })
    expect(only(open, { asOf: "2025-12-21" }).deadlines).toEqual({ overdue: [], late: [], unknown: [] })
    const answered = { received: "2025-12-01", closed: "2026-01-10" }
    expect(only(answered).deadlines).toMatchObject({ overdue: [], late: [{ closed: "2026-01-10" }] })
    expect(only(answered, { asOf: "2026-01-05", today: "2026-01-31" }).deadlines.overdue).toHaveLength(1)
  })

  it("is unknown where the holidays are", () => {
    const { deadlines } = only({}, { addWorkingDays: () => null })
    expect(deadlines).toMatchObject({ overdue: [], late: [], unknown: [{ due: null, line: 2 }] })
  })
})

it("gives what its schema says", () => {
  const tally = tallyOf([answered, { ...answered, outcome: "甲" }, { ...answered, closed: "2025-12-01" }])
  expect(tallySchema.parse(tally)).toEqual(tally)
})
