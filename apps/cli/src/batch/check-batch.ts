import { Failure } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import { readBaseline, writeBaseline } from "./baseline.ts"
import type { KnownFlags } from "./batch-flags.ts"
import { type KnownFindings, knownFindings } from "./known-findings.ts"

/** What the named baseline holds; `null` where none is named. One that is to be written need not be there yet. */
export async function knownFor(context: Context, flags: KnownFlags): Promise<KnownFindings | null> {
  if (flags.baseline === undefined) return null
  const isWritten = flags.writeBaseline ?? false
  const baseline = await readBaseline(context, flags.baseline).catch((error: unknown) => {
    const isThere = !(error instanceof Failure && (error.cause as NodeJS.ErrnoException | undefined)?.code === "ENOENT")
    if (isWritten && !isThere) return []
    throw error
  })
  return knownFindings(baseline, isWritten)
}

/** Writes the baseline where that was asked for, and says what of it is of no use any more. */
export async function endBaseline(context: Context, flags: KnownFlags, known: KnownFindings): Promise<void> {
  const words = context.texts.batch
  if (flags.writeBaseline && flags.baseline !== undefined) {
    const next = known.next()
    await writeBaseline(flags.baseline, next)
    return context.say(words.baselineWritten(escapeText(flags.baseline), next.length))
  }
  const { expired, gone } = known.counts()
  if (expired > 0) context.say(words.baselineExpired(expired))
  if (gone > 0) context.say(words.baselineGone(gone))
}
