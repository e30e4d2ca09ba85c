import { expect, it } from "vitest"
import { readList } from "../read-list.ts"
import { writeListCsv } from "./list-csv.ts"

it("writes what reads back, and no formulas", async () => {
  const text = writeListCsv(
    ["机关", "数"],
    [
      ["甲局,乙科", 3],
      ["=1+1", -2],
      ['说"好"', null],
    ],
  )
  expect(text).toBe('机关,数\r\n"甲局,乙科",3\r\n"\'=1+1",-2\r\n"说""好""",\r\n')
  const rows = await readList(new TextEncoder().encode(text), "list.csv")
  expect(rows.map(({ cells }) => cells)[1]).toEqual(["甲局,乙科", "3"])
})
