/** The colours of a document, of which only white matters: what is printed in it may not be seen. */
export class Colours {
  readonly #white = new Set<number>()
  #count = 0
  #parts: number[] = []

  /** Takes a word of the table: each of a colour's parts. */
  define(name: string, value: number): void {
    if (/^(?:red|green|blue)$/.test(name)) this.#parts.push(value)
  }

  /** Takes the table's text: a semicolon ends each colour. */
  end(text: string): void {
    for (const sign of text) {
      if (sign !== ";") continue
      if (this.#parts.length === 3 && this.#parts.every((part) => part === 255)) this.#white.add(this.#count)
      this.#count += 1
      this.#parts = []
    }
  }

  isWhite(number: number): boolean {
    return this.#white.has(number)
  }
}
