import { expect, test } from "vitest"
import { askDrafts, readDeskQuery, writeDeskQuery } from "./desk-query.ts"

test("a query survives the way through the address", () => {
  const query = { state: "returned", year: "2024", division: "9901", cursor: "abc" } as const
  expect(readDeskQuery(writeDeskQuery(query))).toEqual(query)
})

test("what waits is shown where nothing is asked for, and everything where that is", () => {
  const nothing = readDeskQuery("?state=perfect&year=last&division=x")
  expect(nothing).toEqual({ state: "waiting", year: "", division: "", cursor: "" })
  expect([writeDeskQuery(nothing), askDrafts(nothing)]).toEqual(["", "?state=waiting"])
  const all = readDeskQuery("?state=all")
  expect([writeDeskQuery(all), askDrafts(all)]).toEqual(["?state=all", ""])
})
