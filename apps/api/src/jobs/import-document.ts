import { Failure } from "@gouji/core"
import { type FileOutcome, type Job, type Prepared, preparePublication } from "@gouji/store"
import type { Ports } from "../ports.ts"
import { checkAgainstArchive } from "../recognise/check-publication.ts"

const nothing = { report: null, revision: null, verdict: null, failure: null } as const

/** What passes by itself: the file is tried again later instead of being refused. */
const passing: ReadonlySet<string> = new Set(["archive-busy", "archive-unreachable", "archive-unwritable", "busy"])

/** What a failure means for a file; `null`: nothing, it passes by itself, or is no failure of the file at all. */
export function outcomeOf(failure: unknown): FileOutcome | null {
  if (!(failure instanceof Failure) || passing.has(failure.code)) return null
  const { code, detail } = failure
  if (code !== "revision-exists") return { ...nothing, outcome: "refused", failure: { code, detail } }
  // A stop between publishing and writing that down leads here too: either way the archive holds this very report.
  return { ...nothing, outcome: "unchanged", report: String(detail.report), revision: Number(detail.revision) }
}

/** A file of an import that was read, to be checked and published. */
export interface ReadFile {
  readonly number: number
  readonly bytes: Uint8Array
  readonly reading: Awaited<ReturnType<Ports["recognise"]>>
}

/**
 * Checks what was read of a file against the archive as it is, and prepares it to be published. Throws a `Failure` for
 * what is wrong with the file, and whatever is wrong with the archive.
 */
export async function prepareDocument(
  ports: Ports,
  { options, madeBy }: Job,
  { reading, bytes }: ReadFile,
): Promise<Prepared> {
  const now = ports.now()
  const check = await checkAgainstArchive(reading, ports, now, {})
  const beside = { region: options.region, actor: madeBy, publishedAt: now.toISOString() }
  return preparePublication({ reading, check, source: bytes, ...beside })
}
