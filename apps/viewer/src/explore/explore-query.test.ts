import { expect, test } from "vitest"
import { exploreAddress, firstMeasure, rankedBy, readExploreQuery, whole, writeExploreQuery } from "./explore-query.ts"

test("an address says what is shown", () => {
  const query = readExploreQuery(
    "?measure=remedies/reconsideration/total&beside=a/b/c&beside=&beside=d/e/f,a/b/c&year=2024&kind=office&division=99&order=least&view=regions",
  )
  expect(query).toEqual({
    measure: "remedies/reconsideration/total",
    beside: "a/b/c,d/e/f",
    year: "2024",
    kind: "office",
    division: "99",
    order: "least",
    cursor: "",
    view: "regions",
  })
  expect(readExploreQuery(exploreAddress(query).slice("/explore".length))).toEqual(query)
  // The API is not asked how something is shown.
  expect(writeExploreQuery(query, whole)).not.toContain("view")
})

test("a column beside changes places with the one that ranks", () => {
  const query = readExploreQuery("?measure=a/b/c&beside=d/e/f,g/h/i")
  expect(rankedBy(query, "g/h/i")).toMatchObject({ measure: "g/h/i", beside: "d/e/f,a/b/c" })
})

test("what cannot be asked is left out", () => {
  expect(readExploreQuery("?beside=requests/received/total&year=20xx&division=9&order=up&view=globe")).toEqual({
    measure: firstMeasure,
    beside: "",
    year: "",
    kind: "",
    division: "",
    order: "greatest",
    cursor: "",
    view: "",
  })
})
