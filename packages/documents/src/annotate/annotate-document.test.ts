import type { Reading } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { openPackage } from "../readers/package/open-package.ts"
import { editableShapes, endingOf } from "../testing/editable-shapes.ts"
import { tidy } from "../testing/hands.ts"
import { printShape } from "../testing/shape.ts"
import { annotateDocument, gouji, type Note } from "./index.ts"

const author = { ...gouji, date: "2026-01-31T04:00:00Z" }

/** What a reading says, but for the comments that stand in the file. */
function saidBy({ report, places, warnings }: Reading) {
  return { report, places, warnings: warnings.filter(({ code }) => code !== "comments") }
}

/** A note on each cell that was read. */
const notesOn = ({ places }: Reading): Note[] =>
  Object.entries(places).map(([cell, place]) => ({ id: cell, text: `${cell}\n<&>"`, places: [place] }))

/** Whether a part may differ: it holds what notes are put into, or says that there are notes. */
const isTouched = (name: string) =>
  /comments|vmlDrawing|\[Content_Types\]|\.rels$|^word\/document\.xml$|^xl\/worksheets\/sheet\d+\.xml$/.test(name)

describe("an annotated copy", () => {
  it.each(editableShapes.map((shape) => [shape.name, shape] as const))(
    "%s reads as the original, and has a note beside every cell",
    async (_, shape) => {
      const name = `a.${endingOf(shape)}`
      for (const report of fc.sample(arbitraryReport(), { seed: 11, numRuns: 3 })) {
        const bytes = await printShape(shape, report, tidy)
        const reading = await readDocument(bytes, { name })
        const notes = notesOn(reading)
        expect(notes.length).toBeGreaterThan(100)
        const copy = await annotateDocument(bytes, notes, author)
        expect(copy.missing).toEqual([])
        const again = await readDocument(copy.bytes, { name })
        expect(saidBy(again)).toEqual(saidBy(reading))
        expect(again.warnings.filter(({ code }) => code === "comments")).toMatchObject([
          { found: String(notes.length) },
        ])
        const [before, after] = [openPackage(bytes), openPackage(copy.bytes)]
        expect(before.names.filter((part) => !isTouched(part) && !same(before.part(part), after.part(part)))).toEqual(
          [],
        )
        expect(after.names.filter((part) => !isTouched(part) && !before.names.includes(part))).toEqual([])
      }
    },
  )
})

const same = (a: Uint8Array | null, b: Uint8Array | null) => a !== null && b !== null && Buffer.compare(a, b) === 0
