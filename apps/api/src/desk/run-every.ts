export interface Running {
  /** Begins no further run, and waits for the one under way. */
  readonly stop: () => Promise<void>
}

/** Runs work now and then at every interval; where a run takes longer, the next ones are left out. It must not throw. */
export function runEvery(milliseconds: number, work: () => Promise<void>): Running {
  let current: Promise<void> | null = null
  const run = () => {
    current ??= work().finally(() => {
      current = null
    })
  }
  run()
  const timer = setInterval(run, milliseconds)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await current
    },
  }
}
