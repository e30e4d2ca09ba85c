import { expect, test } from "vitest"
import { isFiltered, readArchiveQuery, writeArchiveQuery } from "./archive-query.ts"

test("a query survives the way through the address", () => {
  const query = { text: "云泽县", year: "2024", region: "青川市", verdict: "fail", cursor: "abc" } as const
  expect(readArchiveQuery(writeArchiveQuery(query))).toEqual(query)
})

test("empty fields are left out of the address", () => {
  expect(writeArchiveQuery({ text: "", year: "2024" })).toBe("?year=2024")
  expect(writeArchiveQuery({})).toBe("")
})

test("what is no year and no verdict is not asked for", () => {
  const query = readArchiveQuery("?year=last&verdict=perfect&text=%20")
  expect(query).toEqual({ text: "", year: "", region: "", verdict: "", cursor: "" })
  expect(isFiltered(query)).toBe(false)
  expect(isFiltered(readArchiveQuery("?region=x"))).toBe(true)
})
