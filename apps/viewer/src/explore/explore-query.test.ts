import { expect, test } from "vitest"
import { firstMeasure, readExploreQuery, whole, writeExploreQuery } from "./explore-query.ts"

test("an address says what is shown", () => {
  const query = readExploreQuery(
    "?measure=remedies/reconsideration/total&year=2024&kind=office&division=99&order=least",
  )
  expect(query).toEqual({
    measure: "remedies/reconsideration/total",
    year: "2024",
    kind: "office",
    division: "99",
    order: "least",
    cursor: "",
  })
  expect(readExploreQuery(writeExploreQuery(query, whole))).toEqual(query)
})

test("what cannot be asked is left out", () => {
  expect(readExploreQuery("?year=20xx&division=9&order=up")).toEqual({
    measure: firstMeasure,
    year: "",
    kind: "",
    division: "",
    order: "greatest",
    cursor: "",
  })
})
