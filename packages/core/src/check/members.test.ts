import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sameMeasure } from "../forms/index.ts"
import { add, type Figure, fromDecimal, type Report, toDecimal, total } from "../report/index.ts"
import { type Rule, rules as shipped } from "../rules/index.ts"
import { additiveCells } from "../rules/members/additive.ts"
import { arbitraryReport } from "../testing.ts"
import { runRules } from "./run-rules.ts"

const memberIds = ["member-exceeds", "members-exceed-sum"]
const rules = (shipped as readonly Rule[]).filter((rule) => memberIds.includes(rule.id))
const run = (report: Report, members: readonly Report[]) => runRules(report, { asOf: "2026-03-31", members, rules })

const valueIn = (member: Report, cell: string): Figure => {
  const form = member.forms[cell.split("/")[0] as "requests"]
  const parts = form === null ? null : sameMeasure(cell, form)
  return parts && total(parts.map((part) => member.cells[part]))
}

/** A region whose every additive cell is the sum of what its bodies have there, and the bodies, each in forms of its own. */
const region = fc
  .tuple(arbitraryReport(), fc.array(arbitraryReport(), { minLength: 2, maxLength: 3 }))
  .map(([own, bodies]) => {
    const members = bodies.map((body, index) => ({ ...body, agency: { name: `虚构县第${index + 1}局`, id: null } }))
    const sums = additiveCells(own).map(({ id }) => {
      const known = members.map((member) => valueIn(member, id)).filter((value) => value !== null)
      return [id, fromDecimal(known.map(toDecimal).reduce(add, toDecimal(0)))] as const
    })
    const report: Report = {
      ...own,
      agency: { name: "虚构县人民政府", id: null },
      scope: "region",
      cells: { ...own.cells, ...Object.fromEntries(sums) },
    }
    return { report, members }
  })

describe("a region and its bodies", () => {
  it("agree where the region sums them up, in any mix of forms, and where some of them are not given", () => {
    fc.assert(
      fc.property(region, ({ report, members }) => {
        expect(run(report, members).findings).toEqual([])
        expect(run(report, members.slice(1)).findings).toEqual([])
        expect(run(report, members).rules.ran).toBe(2)
      }),
      { numRuns: 40 },
    )
  })

  it("break at the one cell in which the region has less, by one rule or the other", () => {
    const short = region.chain(({ report, members }) =>
      fc.record({
        report: fc.constant(report),
        members: fc.constant(members),
        cell: fc.constantFrom(...additiveCells(report).filter(({ measure }) => measure === "count")),
        share: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      }),
    )
    fc.assert(
      fc.property(short, ({ report, members, cell: { id }, share }) => {
        const sum = Number(report.cells[id])
        const less = Math.floor(sum * share)
        const { findings } = run({ ...report, cells: { ...report.cells, [id]: less } }, members)
        const most = Math.max(0, ...members.map((member) => Number(valueIn(member, id) ?? 0)))
        const rule = most > less ? memberIds[0] : memberIds[1]
        expect(findings.map((finding) => finding.id)).toEqual(sum === 0 ? [] : [`${rule}@${id}`])
      }),
      { numRuns: 100 },
    )
  })
})
