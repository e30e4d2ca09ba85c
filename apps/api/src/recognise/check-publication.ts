import { type Check, type CheckOptions, checkReading, explainAll, type Reading, type Scope } from "@gouji/core"
import { type FullRevision, publishedLastYear } from "@gouji/store"
import { chinaDay } from "../china-day.ts"
import type { Ports } from "../ports.ts"
import { explanationsOf } from "../upload/explanations.ts"
import type { Upload } from "../upload/read-upload.ts"
import { type Others, readOthers } from "./set-against.ts"

/** What a request says beside the document. */
export interface Beside {
  /** Where it is not the agency, or the year, that the document names. */
  readonly agencyName?: string
  readonly year?: number
  readonly scope?: Scope | undefined
  /** The field of the form: a JSON array. */
  readonly explanations?: string | undefined
}

/** A check that names the published report it was set against, where nobody sent one. */
function checkOf(reading: Reading, options: CheckOptions, others: Others, archived: FullRevision | null): Check {
  if (archived === null) return checkReading(reading, { ...options, ...others })
  const check = checkReading(reading, { ...options, ...others, lastYear: archived.reading.report })
  return { ...check, lastYear: { report: archived.reportId, revision: archived.number } }
}

/** The rules of a server, at an instant. */
export function checkOptions(ports: Pick<Ports, "ruleset">, now: Date): CheckOptions {
  const { rules, version } = ports.ruleset
  return { asOf: chinaDay(now), rules, ruleset: version }
}

/** A reading checked against what the archive has of the year before. */
export async function checkAgainstArchive(
  reading: Reading,
  ports: Pick<Ports, "archive" | "ruleset">,
  now: Date,
  { scope, others = { lastYear: null, members: null }, ...label }: Omit<Beside, "explanations"> & { others?: Others },
): Promise<Check> {
  // What it covers counts for the check alone: the reading says what the document says.
  const seen = scope === undefined ? reading : { ...reading, report: { ...reading.report, scope } }
  const archived = others.lastYear ? null : await publishedLastYear(ports.archive, seen.report, label)
  return checkOf(seen, checkOptions(ports, now), others, archived)
}

/** A document read, and checked as it would be published. Throws what reading it may end in, and `explanation-unused`. */
export async function checkPublication(
  upload: Upload,
  ports: Ports,
  now: Date,
  { explanations, ...beside }: Beside,
): Promise<{ readonly reading: Reading; readonly check: Check }> {
  const stated = explanationsOf(explanations)
  const reading = await ports.recognise(upload.bytes, upload.name)
  const others = await readOthers(upload, ports)
  const check = await checkAgainstArchive(reading, ports, now, { ...beside, others })
  return { reading, check: explainAll(check, stated) }
}
