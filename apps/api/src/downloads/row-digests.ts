import { createHash, type Hash } from "node:crypto"

const rowsEach = 1000

/** Digests of rows, a thousand at a time: two tables are the same where these are. Memory hardly grows with the rows. */
export class RowDigests {
  readonly #done: string[] = []
  #hash: Hash = createHash("sha256")
  rows = 0

  add(row: readonly (string | null)[]): void {
    this.#hash.update(JSON.stringify(row)).update("\n")
    this.rows += 1
    if (this.rows % rowsEach > 0) return
    this.#done.push(this.#hash.digest("hex"))
    this.#hash = createHash("sha256")
  }

  /** The first rows that are not the same, as `1–1000`; `null`: they all are. Takes both to their end. */
  static firstDifference(a: RowDigests, b: RowDigests): string | null {
    const [one, other] = [a.#all(), b.#all()]
    const at = one.findIndex((digest, index) => digest !== other[index])
    if (at === -1 && one.length === other.length && a.rows === b.rows) return null
    const block = at === -1 ? Math.min(one.length, other.length) - 1 : at
    return `${block * rowsEach + 1}–${(block + 1) * rowsEach}`
  }

  #all(): string[] {
    return [...this.#done, this.#hash.copy().digest("hex")]
  }
}
