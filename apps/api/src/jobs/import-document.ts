import { Failure } from "@gouji/core"
import type { FileOutcome, Job } from "@gouji/store"
import type { Ports } from "../ports.ts"
import { checkAgainstArchive } from "../recognise/check-publication.ts"

const nothing = { report: null, revision: null, verdict: null, failure: null } as const

function refused(failure: Failure): FileOutcome {
  const { code, detail } = failure
  if (code !== "revision-exists") return { ...nothing, outcome: "refused", failure: { code, detail } }
  // A stop between publishing and writing that down leads here too: either way the archive holds this very report.
  return { ...nothing, outcome: "unchanged", report: String(detail.report), revision: Number(detail.revision) }
}

/** What passes by itself: the file is tried again later instead of being refused. */
const passing: ReadonlySet<string> = new Set(["archive-busy", "archive-unreachable", "archive-unwritable", "busy"])

/**
 * Reads, checks and publishes one file of a bulk import. Whatever is wrong with the file is its outcome; throws what is
 * wrong with the archive.
 */
export async function importDocument(
  ports: Ports,
  { options, madeBy }: Job,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<FileOutcome> {
  try {
    const reading = await ports.recognise(bytes, name)
    const now = ports.now()
    const check = await checkAgainstArchive(reading, ports, now, {})
    const published = await ports.archive.publish({
      reading,
      check,
      source: bytes,
      region: options.region,
      actor: madeBy,
      publishedAt: now.toISOString(),
    })
    const { id, revision, verdict } = published
    return { outcome: "published", report: id, revision, verdict, failure: null }
  } catch (error) {
    if (error instanceof Failure && !passing.has(error.code)) return refused(error)
    throw error
  }
}
