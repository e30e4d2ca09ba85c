import { Failure, type Figure, type Report } from "@gouji/core"
import { arbitraryReport } from "@gouji/core/testing"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readDocument } from "../read-document.ts"
import { plainPage } from "./plain-page.ts"

/** A figure that stands nowhere else in the report, for a test to find in a file and put something in its place. */
export const marked = 987_654
export const markedCell = "disclosure/regulations/repealed"
const sample = fc.sample(arbitraryReport(), { seed: 7, numRuns: 1 })[0] as Report
/** The report in all the files of the cases. */
export const caseReport: Report = { ...sample, cells: { ...sample.cells, [markedCell]: marked } }

/** A bad input or an attack, and what it must get. */
export interface Case {
  /** Its number in the list of cases. */
  readonly id: string
  readonly what: string
  readonly make: () => Uint8Array | string
  readonly name: string
  /** The failure with which it is refused; without one it is read. */
  readonly code?: string
  /** Codes of the warnings, each once, in any order. None by default. */
  readonly warnings?: readonly string[]
  /** Figures that differ from the report's: `undefined` for one that is not given. Everything else is as printed. */
  readonly cells?: Readonly<Record<string, Figure | undefined>>
}

const good = utf8ToBytes(plainPage(caseReport))

async function outcomeOf(bytes: Uint8Array, name: string) {
  try {
    const { report, warnings } = await readDocument(bytes, { name })
    const codes = warnings.map((warning) => warning.code)
    return { code: undefined, cells: report.cells, warnings: [...new Set<string>(codes)].sort() }
  } catch (failure) {
    if (failure instanceof Failure) return { code: failure.code }
    throw failure
  }
}

function figuresWith(changes: Case["cells"]): Record<string, Figure> {
  const all: Record<string, Figure | undefined> = { ...caseReport.cells, ...changes }
  return Object.fromEntries(
    Object.entries(all).flatMap(([cell, figure]) => (figure === undefined ? [] : [[cell, figure]])),
  )
}

/** Runs a table of cases. After each the next good document is read, and nothing of the language has been changed. */
export function describeCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.for(cases)("$id $what", async ({ make, name, code, warnings = [], cells }) => {
      const made = make()
      const outcome = await outcomeOf(typeof made === "string" ? utf8ToBytes(made) : made, name)
      if (code === undefined) {
        expect(outcome).toEqual({ code: undefined, cells: figuresWith(cells), warnings: [...warnings].sort() })
      } else expect(outcome).toEqual({ code })
      expect((await readDocument(good, { name: "good.html" })).report).toEqual(caseReport)
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    })
  })
}
