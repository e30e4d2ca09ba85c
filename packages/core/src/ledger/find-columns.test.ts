import { describe, expect, it } from "vitest"
import { findColumns } from "./find-columns.ts"
import { headings } from "./headings.ts"

const rows = (...lines: string[]) => lines.map((line, at) => ({ line: at + 1, cells: line.split(",") }))

describe("the columns of a ledger", () => {
  it("are found by usual headings, below a title", () => {
    const found = findColumns(
      rows(
        "2025年依申请公开台账",
        "",
        "序号,申请编号,收到日期（年-月-日）,申请人 类型,办理结果,办结日期,经办人",
        "1,甲1,2025-3-4,,,",
      ),
    )
    expect(found).toEqual({
      line: 3,
      at: { number: 1, received: 2, applicant: 3, outcome: 4, closed: 5 },
      heading: {
        number: "申请编号",
        received: "收到日期（年-月-日）",
        applicant: "申请人 类型",
        outcome: "办理结果",
        closed: "办结日期",
      },
      missing: [],
      unread: ["序号", "经办人"],
    })
  })

  it("are what a map calls them, and then no others", () => {
    const found = findColumns(rows("登记,收到日期,来文日期,类,果,终"), {
      received: "来文日期",
      applicant: ["种类", "类"],
      outcome: "果",
      closed: "终",
      extended: "延否",
    })
    expect(found.at).toEqual({ received: 2, applicant: 3, outcome: 4, closed: 5 })
    expect(found.missing).toEqual(["extended"])
    expect(found.unread).toEqual(["登记", "收到日期"])
  })

  it("are missed where they are needed", () => {
    expect(findColumns(rows("收到日期,办理结果")).missing).toEqual(["applicant", "closed"])
    expect(findColumns(rows("甲,乙", "1,2"))).toMatchObject({
      line: null,
      missing: expect.arrayContaining(["received"]),
    })
    expect(findColumns([]).line).toBeNull()
  })

  it("have no heading in common", () => {
    const all = Object.values(headings).flat()
    expect(new Set(all).size).toBe(all.length)
  })
})
