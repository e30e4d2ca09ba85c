import type { Check, Finding } from "@gouji/core"
import { expect, test } from "vitest"
import { findingChanges } from "./finding-changes.ts"

const finding = (id: string) => ({ id, rule: id.split("@")[0] }) as Finding
const check = (ids: readonly string[], rules: Partial<Check["rules"]> = {}) =>
  ({ findings: ids.map(finding), rules: { ran: 1, notApplicable: [], couldNotRun: [], ...rules } }) as unknown as Check
const ids = (before: Check, after: Check) =>
  Object.fromEntries(
    Object.entries(findingChanges(before, after)).map(([kind, all]) => [kind, all.map((one: Finding) => one.id)]),
  )

test("a finding is mended, new, or still there, by its id", () => {
  expect(ids(check(["sum@a", "sum@b"]), check(["sum@b", "other@c"]))).toEqual({
    mended: ["sum@a"],
    unseen: [],
    added: ["other@c"],
    remaining: ["sum@b"],
  })
})

test.each([
  ["the place cannot be answered any more", { couldNotRun: [{ rule: "sum", why: "absent", at: ["a"] }] }, ["sum@b"]],
  ["the rule cannot run at all", { couldNotRun: [{ rule: "sum", why: "absent", at: [] }] }, []],
  ["the rule no longer applies", { notApplicable: ["sum"] }, []],
])("what is not seen any more because %s is not mended", (_, rules, mended) => {
  const found = ids(check(["sum@a", "sum@b"]), check([], rules as Partial<Check["rules"]>))
  expect(found.mended).toEqual(mended)
  expect([...(found.mended ?? []), ...(found.unseen ?? [])].sort()).toEqual(["sum@a", "sum@b"])
})
