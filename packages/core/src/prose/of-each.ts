/** What is found in each of many: as `flatMap`, in a third of the time where nearly all have nothing. */
export function ofEach<T, F>(items: readonly T[], find: (item: T, index: number) => readonly F[]): F[] {
  const all: F[] = []
  for (let index = 0; index < items.length; index += 1) {
    const found = find(items[index] as T, index)
    for (let at = 0; at < found.length; at += 1) all.push(found[at] as F)
  }
  return all
}
