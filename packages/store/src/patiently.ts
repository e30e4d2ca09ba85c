import { setTimeout as pause } from "node:timers/promises"

export interface Patience {
  /** Whether it is worth trying again. */
  readonly isBusy: (error: unknown) => boolean
  readonly tries: number
}

const longestPause = 250

/**
 * Does a piece of work again while another process holds what it needs. The pauses grow and differ by chance, so that
 * two who wait for each other do not keep step.
 */
export async function patiently<T>(work: () => Promise<T>, { isBusy, tries }: Patience): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= tries || !isBusy(error)) throw error
      await pause(Math.min(longestPause, 2 ** attempt) * (0.5 + Math.random() / 2))
    }
  }
}
