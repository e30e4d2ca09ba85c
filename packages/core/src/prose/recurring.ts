/** How many texts are kept in each of two generations, and how long one may be: what is longer never comes again. */
const most = 512
const longest = 600

/** A number for a text: the same for the same, and hardly ever the same for two. */
export function hashOf(text: string): number {
  let hash = text.length
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}

/**
 * Keeps what was made of texts that come again: most of what an agency writes stands in its next report as well. A text is
 * kept from the second time on, as a copy of its own, for its signs may be a slice of a whole document. The less recent
 * half goes when the other is full, so that no more is ever kept, and the same texts always give the same.
 */
export class Recurring<T> {
  private recent = new Map<string, T>()
  private older = new Map<string, T>()
  private seen = new Set<number>()

  /** What is kept of a text. */
  get(text: string): T | undefined {
    const found = this.recent.get(text)
    if (found !== undefined || this.older.size === 0) return found
    const old = this.older.get(text)
    if (old !== undefined) this.keep(text, old)
    return old
  }

  /** Keeps what is made of a text, where it came before. `undefined` where it did not, or is too long. */
  put(text: string, make: (copy: string) => T): T | undefined {
    if (text.length > longest) return undefined
    const hash = hashOf(text)
    if (!this.seen.has(hash)) {
      if (this.seen.size >= 8 * most) this.seen.clear()
      this.seen.add(hash)
      return undefined
    }
    const copy = JSON.parse(JSON.stringify(text)) as string
    const made = make(copy)
    this.keep(copy, made)
    return made
  }

  /** Keeps this of a text, in place of what was kept. The text itself is kept: it has to be a copy. */
  keep(text: string, value: T): void {
    if (this.recent.size >= most) {
      this.older = this.recent
      this.recent = new Map()
    }
    this.recent.set(text, value)
  }
}
