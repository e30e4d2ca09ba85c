import { describe, expect, it } from "vitest"
import { formIds } from "../report/index.ts"
import { defineBalance, defineColumnSum, defineRowSum, type Rule, rules } from "../rules/index.ts"
import { auditRules, type TableAudit } from "./audit-rules.ts"

const common = { severity: "warning", basis: { kind: "practice", clause: "虚构" }, table: "requests" } as const
const balance = (id: string, left: readonly string[], right: readonly string[]) =>
  defineBalance({ id, ...common, left: left as never, right: right as never })
const ofRequests = (set: readonly Rule[]) => auditRules(set, "2021").tables.find(({ table }) => table === "requests")
const inColumn = (cells: readonly string[] = []) => cells.filter((cell) => cell.endsWith("/business"))

describe("the rules that gouji ships", () => {
  const audits = formIds.map((form) => auditRules(rules, form))
  const tables = audits.flatMap((audit) => audit.tables)

  it("contradict neither each other nor themselves, and say nothing twice", () => {
    expect(tables.map(({ forcedZero, duplicates }) => [...forcedZero, ...duplicates])).toEqual(tables.map(() => []))
  })

  it("all have a place under one form or the other", () => {
    const [old, current] = audits.map((audit) => new Set(audit.withoutPlace))
    expect(rules.filter(({ id }) => old?.has(id) && current?.has(id))).toEqual([])
  })

  it("have two sums too many in table three: each follows from the sums across and the others down", () => {
    const told = ({ table, form, equalities, rank, follows }: TableAudit) => [
      `${form} ${table}: ${rank} of ${equalities}`,
      ...follows.map((terms) => terms.map(({ id, factor }) => `${factor > 0 ? "+" : "−"} ${id}`).join(" ")),
    ]
    expect(tables.filter(({ table }) => table === "requests").map(told)).toMatchSnapshot()
  })
})

describe("auditRules", () => {
  it("finds a sum that is its own part", () => {
    const audit = ofRequests([balance("a", ["received"], ["received", "handled"])])
    expect(inColumn(audit?.forcedZero)).toEqual(["requests/handled/business"])
  })

  it("finds rules that only zeros keep", () => {
    const audit = ofRequests([
      balance("a", ["received"], ["handled", "carried-out"]),
      balance("b", ["handled"], ["received", "carried-out"]),
    ])
    expect(inColumn(audit?.forcedZero)).toEqual(["requests/carried-out/business"])
  })

  it("finds what follows from that in turn", () => {
    const audit = ofRequests([
      balance("a", ["received"], ["received", "handled"]),
      balance("b", ["handled"], ["granted", "partly-granted"]),
    ])
    expect(inColumn(audit?.forcedZero)).toHaveLength(3)
  })

  it("finds the same equality under two names, whichever way round", () => {
    const audit = ofRequests([
      balance("a", ["received", "carried-in"], ["handled"]),
      balance("b", ["handled"], ["carried-in", "received"]),
    ])
    expect(audit?.duplicates[0]).toEqual(["a@natural-person", "b@natural-person"])
    expect(audit?.duplicates).toHaveLength(7)
  })

  it("finds with which factors one follows from others", () => {
    const follows = ofRequests([
      balance("a", ["received"], ["handled"]),
      balance("b", ["handled"], ["granted"]),
      balance("c", ["received"], ["granted"]),
    ])?.follows
    const terms = follows?.find((each) => each[0]?.id === "a@business")?.map(({ id, factor }) => [id, factor])
    expect(terms).toEqual([
      ["a@business", -1],
      ["b@business", -1],
      ["c@business", 1],
    ])
  })

  it("finds a rule that has no place under a form, and none that holds nowhere else", () => {
    const only2019 = defineRowSum({ id: "old", ...common, total: "total", forms: ["2019"] })
    const sum = defineColumnSum({ id: "sum", ...common, total: "handled", within: "outcomes" })
    expect(auditRules([only2019, sum], "2021").withoutPlace).toEqual(["old"])
    expect(auditRules([only2019, sum], "2019").withoutPlace).toEqual([])
  })
})
