import { describe, expect, it } from "vitest"
import { u16 } from "../../testing/make-compound.ts"
import { Styles } from "./styles.ts"

const fixed = 10
const noBase = 0xfff
const kind = { paragraph: 1, character: 2, table: 3 } as const

function style(of: number, base: number, name: string, ...groups: readonly (readonly number[])[]): number[] {
  const parts = groups.flatMap((group) => [...u16(group.length), ...group, ...(group.length % 2 ? [0] : [])])
  const letters = [...name].flatMap((sign) => u16(sign.charCodeAt(0)))
  return [...u16(0, of | (base << 4), groups.length, 0, 0), ...u16(name.length), ...letters, 0, 0, ...parts]
}

const sheet = (...styles: readonly (readonly number[])[]) =>
  new Uint8Array([
    ...u16(4, styles.length, fixed),
    ...styles.flatMap((one) => [...u16(one.length), ...one, ...(one.length % 2 ? [0] : [])]),
  ])

describe("the styles of a Word document", () => {
  const styles = new Styles(
    sheet(
      style(kind.paragraph, noBase, "正文", [0, 0, 7], [1, 2, 3]),
      [],
      style(kind.character, noBase, "a", [4, 5, 6]),
      style(kind.character, 2, "bc", [7, 8, 9]),
      style(kind.table, noBase, "t", [1]),
      style(kind.character, 5, "loop", [3, 3, 3]),
    ),
  )
  const groups = (number: number) => styles.characters(number).map((group) => [...group])

  it("give the properties of their characters, behind those that they are based on", () => {
    expect(groups(0)).toEqual([[1, 2, 3]])
    expect(groups(3)).toEqual([
      [4, 5, 6],
      [7, 8, 9],
    ])
  })

  it("give none where they are empty, of another kind or not there", () => {
    expect([groups(1), groups(4), groups(99)]).toEqual([[], [], []])
  })

  it("end, though they be based on themselves or cut", () => {
    expect(groups(5).length).toBeLessThan(20)
    const whole = sheet(style(kind.character, noBase, "a", [4, 5, 6]))
    for (let length = 0; length < whole.length; length += 1) new Styles(whole.subarray(0, length)).characters(0)
  })
})
