import { expect, it } from "vitest"
import { remembered } from "./remembered.ts"

it("finds once what it is asked again, empty or nothing as it may be", () => {
  const asked: string[] = []
  const find = remembered((text) => {
    asked.push(text)
    return text === "" ? null : text.length > 1
  })
  expect(["规章", "规", "", "规章", "规", ""].map(find)).toEqual([true, false, null, true, false, null])
  expect(asked).toEqual(["规章", "规", ""])
})

it("keeps no more texts, and no longer ones, than it may", () => {
  let count = 0
  const find = remembered(
    (text) => {
      count += 1
      return text.length
    },
    { most: 2, longest: 3 },
  )
  for (const text of ["长过三个字", "长过三个字", "一", "二", "三", "三"]) expect(find(text)).toBe(text.length)
  expect(count).toBe(5)
  // Full at the third, it began anew.
  find("一")
  expect(count).toBe(6)
})
