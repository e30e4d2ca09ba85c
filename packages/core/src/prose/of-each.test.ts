import { describe, expect, it } from "vitest"
import { ofEach } from "./of-each.ts"

describe("ofEach", () => {
  it("gives what is found in each, in order, and nothing for what has nothing", () => {
    const numbers = [3, 0, 1]
    expect(ofEach(numbers, (count, index) => Array.from({ length: count }, (_, at) => `${index}.${at}`))).toEqual(
      numbers.flatMap((count, index) => Array.from({ length: count }, (_, at) => `${index}.${at}`)),
    )
  })
})
