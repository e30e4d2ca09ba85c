/** `waiting`: nobody works at it; `running`; `done`: every file has its outcome; `cancelled`: those before have theirs. */
export const jobStates = ["waiting", "running", "done", "cancelled"] as const
export type JobState = (typeof jobStates)[number]

/** What became of one file of an import. */
export const outcomes = ["published", "unchanged", "refused"] as const

export interface FileOutcome {
  readonly outcome: (typeof outcomes)[number]
  /** The report, where there is one. */
  readonly report: string | null
  readonly revision: number | null
  readonly verdict: string | null
  /** A failure's code and details, where the file was refused. */
  readonly failure: { readonly code: string; readonly detail: Readonly<Record<string, string | number>> } | null
}

export interface JobFile {
  /** From 1, in the order in which they were handed in. */
  readonly number: number
  readonly name: string
  /** `null`: not yet. */
  readonly outcome: FileOutcome | null
}

/** A bulk import. Its files wait in the archive, so that it goes on where it stood after a stop. */
export interface Job {
  readonly id: string
  readonly kind: "import"
  readonly state: JobState
  /** What is said of all its files. */
  readonly options: { readonly region: string | null }
  readonly madeBy: string | null
  readonly madeAt: string
  readonly endedAt: string | null
  readonly files: number
  /** Only ever grows. */
  readonly done: number
  readonly counts: Readonly<Record<FileOutcome["outcome"], number>>
}

/** Work that takes longer than a request. */
export interface Jobs {
  create(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    options: Job["options"],
    by: { readonly by: string | null; readonly at: string },
  ): Promise<Job>
  find(id: string): Promise<Job | null>
  /** In their order; at most 1000 from a number on. */
  files(id: string, from: number, limit: number): Promise<readonly JobFile[]>
  /**
   * Takes a job that nobody works at, or whose runner's time has run out, oldest first: it is the runner's until then.
   * `null` where there is none.
   */
  claim(runner: string, now: string, until: string): Promise<Job | null>
  /** The runner is at it still. `false` where the job is no longer its: cancelled, or taken by another. */
  renew(id: string, runner: string, until: string): Promise<boolean>
  /** The first file behind `after` (0) without an outcome, with its bytes; `null` where all have one. */
  next(
    id: string,
    after?: number,
  ): Promise<{ readonly number: number; readonly name: string; readonly bytes: Uint8Array } | null>
  /** Keeps a file's outcome and lets its bytes go. Said twice, the first stands. */
  finish(id: string, number: number, outcome: FileOutcome): Promise<void>
  /** `finish` of many, in one transaction. */
  finishAll(id: string, files: readonly { readonly number: number; readonly outcome: FileOutcome }[]): Promise<void>
  /** Ends a job all of whose files have an outcome. */
  end(id: string, at: string): Promise<Job>
  /** Throws `not-found`, and `step-not-allowed` for one that has ended. */
  cancel(id: string, at: string): Promise<Job>
}
