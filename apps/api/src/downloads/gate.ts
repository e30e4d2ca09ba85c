import { Failure } from "@gouji/core"

/** Lets so many work at once, lets so many wait, and sends the others away with `busy`. */
export class Gate {
  readonly #places: number
  readonly #mostWaiting: number
  #working = 0
  readonly #waiting: (() => void)[] = []

  constructor({ places, waiting }: { readonly places: number; readonly waiting: number }) {
    this.#places = places
    this.#mostWaiting = waiting
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#working >= this.#places) {
      if (this.#waiting.length >= this.#mostWaiting) throw new Failure("busy")
      // Whoever leaves hands the place on: nobody comes in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    } else {
      this.#working += 1
    }
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#working -= 1
    }
  }
}
