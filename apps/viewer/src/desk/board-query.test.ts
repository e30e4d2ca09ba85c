import { expect, test } from "vitest"
import { askBoard, readBoardQuery, settleBoardQuery, writeBoardQuery } from "./board-query.ts"

const approver = { id: "p", name: "审核人", role: "approver", agencyId: null, division: "990100" } as const
const settled = (search: string, person: typeof approver | null = approver) =>
  settleBoardQuery(readBoardQuery(search), person, "2025-01-15")

test("asks for the year that is due and for one's own division", () => {
  expect(askBoard(settled(""))).toBe("?year=2024&division=9901")
  expect(askBoard(settled("", null))).toBe("?year=2024")
})

test("all divisions can be asked for, and it stays so from page to page", () => {
  const all = settled("?division=&year=2023&state=late&cursor=c")
  expect(askBoard(all)).toBe("?year=2023&state=late&cursor=c")
  expect(settled(writeBoardQuery(all))).toEqual(all)
})

test("what cannot be asked is left out", () => {
  expect(askBoard(settled("?division=x&year=soon&state=perfect"))).toBe("?year=2024")
})
