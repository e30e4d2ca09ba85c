/** A few sets of signs, and which of them a text holds. */
export interface SignClasses<N extends string> {
  /** Each set's bit. */
  readonly bits: Readonly<Record<N, number>>
  /** The bits of the sets that hold the sign with this code. */
  readonly of: (code: number) => number
  /** The bits of the sets of which the text holds a sign. */
  readonly seenIn: (text: string) => number
}

/**
 * Makes a look over a text that tells of up to 31 sets of signs at once. A pattern that cannot match without a sign of its
 * set need not be tried where there is none: so most of a text is passed over, however many patterns there are.
 */
export function signClasses<const N extends string>(sets: Readonly<Record<N, string>>): SignClasses<N> {
  const table = new Uint32Array(0x10000)
  const bits = {} as Record<N, number>
  Object.entries<string>(sets).forEach(([name, signs], index) => {
    const bit = 1 << index
    bits[name as N] = bit
    for (let at = 0; at < signs.length; at += 1) table[signs.charCodeAt(at)] = (table[signs.charCodeAt(at)] ?? 0) | bit
  })
  const of = (code: number) => table[code] as number
  const seenIn = (text: string) => {
    let seen = 0
    for (let at = 0; at < text.length; at += 1) seen |= table[text.charCodeAt(at)] as number
    return seen
  }
  return { bits, of, seenIn }
}
