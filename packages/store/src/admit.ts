import { type Check, checkSchema, type Reading, reportSchema } from "@gouji/core"
import type { Publication } from "./archive.ts"
import { digest } from "./canonical-digest.ts"
import { conform, invalid } from "./conform.ts"
import { conformReading } from "./conform-reading.ts"
import { agencyKey, printedName } from "./names.ts"
import { contentOf } from "./revisions.ts"
import { isSuspect, textFault } from "./text-fault.ts"

/** A publication that may be kept: complete, consistent in itself, and storable as it is. */
export interface Admitted {
  readonly agency: { readonly name: string; readonly key: string }
  readonly agencyId: string | null
  readonly year: number
  /** `null`: not given, what the archive knows stays. */
  readonly region: string | null
  readonly division: string | null
  readonly reason: string | null
  readonly actor: string | null
  readonly demo: boolean
  readonly publishedAt: string
  readonly reading: Reading
  readonly check: Check
  /** `contentOf` of reading and check. */
  readonly content: readonly string[]
  readonly source: Uint8Array
}

/** A short text from outside, or `null` where there is nothing to see in it. */
export function label(text: string | null | undefined, pointer: string, longest: number): string | null {
  const printed = printedName(text ?? "")
  if (printed.length > longest || textFault(printed) !== null) throw invalid(pointer, printed)
  return printed === "" ? null : printed
}

function division(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null
  if (!/^[1-9]\d{5}$/.test(code)) throw invalid("/division", code)
  return code
}

/** An instant as it is kept. Throws `report-invalid`. */
export function instant(text: string): string {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) throw invalid("/publishedAt", text)
  return new Date(time).toISOString()
}

/** Judges a publication before anything is kept of it. Throws `report-invalid` with a pointer to what is wrong. */
export function admit(publication: Publication): Admitted {
  const reading = conformReading(publication.reading)
  const check = conform(checkSchema, publication.check, "/check")
  const content = contentOf({ reading, check })
  // Both texts have all that reading and check have.
  const isSound = !content.some(isSuspect) && !isSuspect(JSON.stringify(reading.source))
  const fault = isSound ? null : textFault({ reading, check })
  if (fault !== null) throw invalid(fault, "U+0000 / U+D800–DFFF")
  const sha256 = digest(publication.source)
  if (sha256 !== reading.source.sha256) throw invalid("/reading/source/sha256", sha256)

  const name = label(publication.agencyName ?? reading.report.agency.name, "/agency/name", 200)
  if (name === null) throw invalid("/agency/name", null)
  const year = conform(reportSchema.shape.year, publication.year ?? reading.report.year, "/year")
  if (year === null) throw invalid("/year", null)
  return {
    agency: { name, key: agencyKey(name) },
    agencyId: publication.agencyId ?? null,
    year,
    region: label(publication.region, "/region", 100),
    division: division(publication.division),
    reason: label(publication.reason, "/reason", 2000),
    actor: label(publication.actor, "/actor", 200),
    demo: publication.demo ?? false,
    publishedAt: instant(publication.publishedAt),
    reading,
    check,
    content,
    source: publication.source,
  }
}
