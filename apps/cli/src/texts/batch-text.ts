import type { CommandText } from "./texts.ts"

/** How the documents of a run ended, counted. */
export interface BatchCounts {
  readonly documents: number
  readonly passed: number
  readonly findings: number
  readonly inconclusive: number
  readonly unreadable: number
}

/** The words around two reports, or two checks, side by side. */
export interface DiffText {
  readonly same: string
  readonly different: (cells: number, parts: number) => string
  readonly unread: (cells: number) => string
  readonly onlyBefore: string
  readonly onlyAfter: string
  readonly absent: string
  readonly several: (agency: string) => { readonly title: string; readonly detail: string }
  readonly checksInvalid: (path: string) => { readonly title: string; readonly detail: string }
  readonly fixed: string
  readonly new: string
  readonly remaining: string
  readonly unknown: string
  readonly counts: (counts: Readonly<Record<"fixed" | "new" | "remaining" | "unknown", number>>) => string
  readonly totals: (counts: Readonly<Record<"same" | "different" | "inconclusive" | "failed", number>>) => string
}

/** The words around many documents at once. */
export interface BatchText {
  readonly commands: Readonly<Record<"diff" | "completion" | "man", CommandText>>
  readonly flags: Readonly<
    Record<
      | "jobs"
      | "quiet"
      | "cache"
      | "cacheFolder"
      | "maxWarnings"
      | "baseline"
      | "writeBaseline"
      | "diffFormat"
      | "checks"
      | "before"
      | "after"
      | "shell",
      string
    >
  >
  readonly usage: {
    readonly jobs: string
    readonly count: string
    readonly noBaseline: string
  }
  readonly diff: DiffText
  /** The headings of the manual page. */
  readonly manual: Readonly<
    Record<"name" | "brief" | "synopsis" | "command" | "options" | "files" | "description" | "commands", string>
  >
  readonly progress: (done: number, of: number, seconds: number | null) => string
  readonly checked: (counts: BatchCounts) => string
  readonly read: (counts: BatchCounts) => string
  readonly passedOver: (hidden: number, others: number) => string
  readonly separator: string
  readonly took: (seconds: string) => string
  readonly tooManyWarnings: (found: number, most: number) => string
  readonly known: string
  readonly knownReason: (reason: string, by: string | null, until: string | null) => string
  readonly knownCount: (count: number) => string
  readonly baselineExpired: (count: number) => string
  readonly baselineGone: (count: number) => string
  readonly baselineWritten: (path: string, count: number) => string
  readonly baselineInvalid: { readonly title: (path: string, pointer: string) => string; readonly todo: string }
  readonly cacheUnwritable: (folder: string, why: string) => string
}
