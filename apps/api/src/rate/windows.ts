/** What is left to a client, and in how many seconds it has all again. */
export interface Left {
  readonly isWithin: boolean
  readonly remaining: number
  readonly seconds: number
}

interface Window {
  readonly until: number
  count: number
}

/** Counts requests of each client in windows of time. It holds so many clients and no more: the oldest are let go of. */
export class Windows {
  readonly #quota: number
  readonly #milliseconds: number
  readonly #most: number
  readonly #windows = new Map<string, Window>()

  constructor(quota: number, milliseconds: number, most = 100_000) {
    this.#quota = quota
    this.#milliseconds = milliseconds
    this.#most = most
  }

  get size(): number {
    return this.#windows.size
  }

  count(key: string, now: number): Left {
    const window = this.#current(key, now)
    window.count += 1
    return {
      isWithin: window.count <= this.#quota,
      remaining: Math.max(0, this.#quota - window.count),
      seconds: Math.max(1, Math.ceil((window.until - now) / 1000)),
    }
  }

  #current(key: string, now: number): Window {
    const known = this.#windows.get(key)
    if (known && known.until > now) return known
    // All windows are of one length: in the order in which they were opened they also end.
    this.#windows.delete(key)
    for (const [oldest, { until }] of this.#windows) {
      if (until > now && this.#windows.size < this.#most) break
      this.#windows.delete(oldest)
    }
    const window = { until: now + this.#milliseconds, count: 0 }
    this.#windows.set(key, window)
    return window
  }
}
