import { expect, it } from "vitest"
import { specimens } from "../accuracy/specimens.ts"
import type { Block } from "./document.ts"
import { readWithDocument } from "./read-document.ts"
import { printShape } from "./testing/shape.ts"
import { shapes } from "./testing/shapes.ts"

const [specimen] = specimens(1, 7)
const unspaced = (text: string) => text.replace(/\s+/g, "")

function textAt(block: Block | undefined, row: number | null, column: number | null): string | null {
  if (!block) return null
  if (block.kind === "paragraph") return block.text
  if (row === null) return null
  return block.rows[row]?.find((cell) => cell.column === column)?.text ?? null
}

it.for(shapes.map((shape) => [shape.name, shape] as const))(
  "%s: every figure stands where its place says",
  async ([, shape]) => {
    if (!specimen) throw new Error("no specimen")
    const bytes = await printShape(shape, specimen.report, specimen.hand)
    const { reading, document } = await readWithDocument(bytes, { name: "document" })
    const strays = Object.entries(reading.places).filter(([, place]) => {
      const text = textAt(document?.blocks[place.block], place.row, place.column)
      return text === null || !unspaced(text).includes(unspaced(place.text))
    })
    expect(strays).toEqual([])
  },
)
