import { text, wholeNumber } from "../commands/parsers.ts"
import type { Texts } from "../texts/texts.ts"

/** What every command takes that works through many documents. */
export interface BatchFlags {
  /** How many documents are read side by side. */
  readonly jobs?: number
  readonly quiet?: boolean
  readonly cache?: boolean
  readonly cacheFolder?: string
}

export function batchFlags({ batch: { flags, usage } }: Texts) {
  const switched = (brief: string) => ({ kind: "boolean", brief, optional: true, withNegated: false }) as const
  const jobs = wholeNumber(1, 256, usage.jobs)
  return {
    jobs: { kind: "parsed", parse: jobs, brief: flags.jobs, placeholder: "n", optional: true },
    cache: switched(flags.cache),
    cacheFolder: { kind: "parsed", parse: text, brief: flags.cacheFolder, placeholder: "folder", optional: true },
    quiet: switched(flags.quiet),
  } as const
}

/** What a check takes beside those. */
export interface KnownFlags {
  readonly maxWarnings?: number
  readonly baseline?: string
  readonly writeBaseline?: boolean
}

export function knownFlags({ batch: { flags, usage } }: Texts) {
  const count = wholeNumber(0, Number.MAX_SAFE_INTEGER, usage.count)
  return {
    maxWarnings: { kind: "parsed", parse: count, brief: flags.maxWarnings, placeholder: "n", optional: true },
    baseline: { kind: "parsed", parse: text, brief: flags.baseline, placeholder: "file", optional: true },
    writeBaseline: { kind: "boolean", brief: flags.writeBaseline, optional: true, withNegated: false },
  } as const
}
