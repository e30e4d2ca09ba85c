/** A text of its own: V8 lets a piece of a text share the memory of the whole, which would be kept with the piece. */
const copyOf = (text: string) => ` ${text}`.slice(1)

/**
 * A function of a text alone that remembers what it has found: the same labels and figures come over and over, within
 * a document and from one to the next. Long texts are prose and are not kept; what is kept has a bound.
 */
export function remembered<Found>(
  find: (text: string) => Found,
  { most = 10_000, longest = 200 } = {},
): (text: string) => Found {
  const known = new Map<string, Found>()
  return (text) => {
    const seen = known.get(text)
    if (seen !== undefined) return seen
    if (text.length > longest) return find(text)
    const own = copyOf(text)
    const found = find(own)
    if (known.size >= most) known.clear()
    known.set(own, found)
    return found
  }
}
