import { Failure } from "@gouji/core"

/** Counts the bytes of all bodies that are in memory, so that many uploads at once cannot use it up. */
export class MemoryBudget {
  readonly #limit: number
  #held = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Runs `work` with an account to draw on; what it drew is given back when it ends. Drawing throws `busy`. */
  async account<T>(work: (draw: (bytes: number) => void) => Promise<T>): Promise<T> {
    let drawn = 0
    const draw = (bytes: number) => {
      if (this.#held + bytes > this.#limit) throw new Failure("busy")
      this.#held += bytes
      drawn += bytes
    }
    try {
      return await work(draw)
    } finally {
      this.#held -= drawn
    }
  }
}
