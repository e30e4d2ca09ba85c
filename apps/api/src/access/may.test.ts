import { describe, expect, test } from "vitest"
import { deeds, may, narrow } from "./may.ts"
import type { Person } from "./person.ts"

const person = (role: Person["role"], of: Partial<Person> = {}): Person => ({
  id: "p",
  name: "某人",
  role,
  agencyId: null,
  division: null,
  ...of,
})
const own = { id: "a-1", division: "990121" }
const other = { id: "a-2", division: "990221" }

describe("may", () => {
  // see, write, recheck, decide
  test.each([
    ["reader", person("reader"), own, "hidden hidden hidden hidden"],
    [
      "reader with an agency",
      person("reader", { agencyId: "a-1", division: "99" }),
      own,
      "hidden hidden hidden hidden",
    ],
    ["clerk", person("clerk", { agencyId: "a-1" }), own, "yes yes yes no"],
    ["clerk of another", person("clerk", { agencyId: "a-1" }), other, "hidden hidden hidden hidden"],
    ["clerk of nothing", person("clerk"), own, "hidden hidden hidden hidden"],
    ["clerk with a division", person("clerk", { division: "99" }), own, "hidden hidden hidden hidden"],
    ["approver of the county", person("approver", { division: "990121" }), own, "yes no yes yes"],
    ["approver of the prefecture", person("approver", { division: "990100" }), own, "yes no yes yes"],
    ["approver of the province", person("approver", { division: "990000" }), own, "yes no yes yes"],
    ["approver by two digits", person("approver", { division: "99" }), own, "yes no yes yes"],
    ["approver of another prefecture", person("approver", { division: "9901" }), other, "hidden hidden hidden hidden"],
    ["approver of nothing", person("approver"), own, "hidden hidden hidden hidden"],
    ["approver of an empty text", person("approver", { division: "" }), own, "hidden hidden hidden hidden"],
    [
      "approver, agency nowhere",
      person("approver", { division: "99" }),
      { id: "a-3", division: null },
      "hidden hidden hidden hidden",
    ],
    ["administrator", person("administrator"), { id: "a-3", division: null }, "yes yes yes yes"],
  ] as const)("%s", (_, who, whose, answers) => {
    expect(deeds.map((deed) => may(who, deed, whose)).join(" ")).toBe(answers)
  })
})

describe("narrow", () => {
  const county = person("approver", { division: "990100" })
  test.each([
    ["a clerk's own", person("clerk", { agencyId: "a-1" }), {}, { agencyId: "a-1" }],
    ["another's", person("clerk", { agencyId: "a-1" }), { agencyId: "a-2" }, null],
    ["no agency", person("clerk"), {}, null],
    ["a region's own", county, {}, { division: "9901" }],
    ["part of it", county, { division: "990121" }, { division: "990121" }],
    ["all around it", county, { division: "99", year: 2024 }, { division: "9901", year: 2024 }],
    ["elsewhere", county, { division: "9902" }, null],
    ["no region", person("approver"), {}, null],
    ["everything", person("administrator"), { agencyId: "a-2" }, { agencyId: "a-2" }],
  ] as const)("%s", (_, who, filter, expected) => {
    expect(narrow(who, filter)).toEqual(expected)
  })

  test("refuses a reader", () => {
    expect(() => narrow(person("reader"), {})).toThrowError(expect.objectContaining({ code: "forbidden" }))
  })
})
