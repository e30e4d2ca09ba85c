/** A function of something that stays, such as the rows of a form: what follows from it is found once. */
export function onceForEach<Of extends object, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const known = new WeakMap<Of, Found>()
  return (of) => {
    const seen = known.get(of)
    if (seen !== undefined) return seen
    const found = find(of)
    known.set(of, found)
    return found
  }
}
