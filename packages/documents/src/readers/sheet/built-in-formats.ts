const dates: ReadonlyMap<number, string> = new Map([
  ...[14, 15, 16, 17, 30, 22].map((id) => [id, "yyyy-mm-dd"] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, "h:mm"] as const),
  ...[31, 57].map((id) => [id, "yyyy年m月d日"] as const),
  ...[27, 36, 50, 52].map((id) => [id, "yyyy年m月"] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [id, "m月d日"] as const),
  ...[9, 10].map((id) => [id, "0%"] as const),
])

/** The number format that has a number and no text of its own in a file, as far as it shows something else than the number. */
export function builtInFormat(id: number): string {
  return dates.get(id) ?? "General"
}
