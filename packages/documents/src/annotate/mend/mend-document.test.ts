import { type Figure, type Reading, type Report, sameFigure } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../../read-document.ts"
import { editableShapes, endingOf } from "../../testing/editable-shapes.ts"
import { figureHands, tidy } from "../../testing/hands.ts"
import { printShape } from "../../testing/shape.ts"
import { gouji, mendDocument, mendingFaults } from "../index.ts"

/** Every seventh cell gets another figure, some of them none. */
function amendmentsOf({ places, report }: Reading) {
  return Object.entries(places).flatMap(([cell, place], index) => {
    if (index % 7 !== 3) return []
    const old = report.cells[cell] ?? null
    const to: Figure = index % 5 === 4 && old !== null ? null : typeof old === "string" ? "12.5" : 1000 + index
    return sameFigure(old, to) ? [] : [{ cell, place, to, note: `${cell}: ${old} → ${to}` }]
  })
}

const [docx, xlsx] = ["DOCX", "XLSX"].map((name) => editableShapes.find((shape) => shape.name === name))

describe("a mended copy", () => {
  it.each(
    Object.entries(figureHands).flatMap(([name, hand]) => [
      [name, "DOCX", docx, hand] as const,
      [name, "XLSX", xlsx, hand] as const,
    ]),
  )("of figures written so: %s, in %s", async (_hand, kind, shape, hand) => {
    if (!shape) throw new RangeError(kind)
    const name = `a.${kind.toLowerCase()}`
    const [report] = fc.sample(arbitraryReport(), { seed: 17, numRuns: 1 })
    const bytes = await printShape(shape, report as Report, hand)
    const before = await readDocument(bytes, { name })
    const amendments = amendmentsOf(before)
    const after = await readDocument(await mendDocument(bytes, amendments, gouji), { name })
    expect(mendingFaults(before, after, amendments)).toEqual([])
  })

  it.each(
    editableShapes.flatMap((shape) => [
      [shape.name, "marked", shape, gouji] as const,
      [shape.name, "plain", shape, null] as const,
    ]),
  )("%s, %s, reads as it was amended, and as before in everything else", async (_name, _how, shape, author) => {
    const name = `a.${endingOf(shape)}`
    for (const report of fc.sample(arbitraryReport(), { seed: 5, numRuns: 2 })) {
      const bytes = await printShape(shape, report, tidy)
      const before = await readDocument(bytes, { name })
      const amendments = amendmentsOf(before)
      expect(amendments.length).toBeGreaterThan(15)
      const after = await readDocument(await mendDocument(bytes, amendments, author), { name })
      expect(mendingFaults(before, after, amendments)).toEqual([])
      const marks = after.warnings.filter(({ code }) => code === "tracked-changes" || code === "comments")
      expect(marks.length > 0).toBe(author !== null)
    }
  })
})
