/** A list of pairs of integers that grows. */
export class Pairs {
  #items = new Int32Array(64)
  #length = 0

  push(first: number, second: number): void {
    if (this.#length === this.#items.length) {
      const grown = new Int32Array(this.#items.length * 2)
      grown.set(this.#items)
      this.#items = grown
    }
    this.#items[this.#length] = first
    this.#items[this.#length + 1] = second
    this.#length += 2
  }

  toArray(): Int32Array {
    return this.#items.slice(0, this.#length)
  }
}
