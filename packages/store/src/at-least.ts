/** Whether a version such as `3.51.3` is another or newer. Signs behind the numbers do not count. */
export function atLeast(version: string, least: string): boolean {
  const numbers = (text: string) => (/^[\d.]+/.exec(text)?.[0] ?? "").split(".").map(Number)
  const [given, wanted] = [numbers(version), numbers(least)]
  for (const [at, number] of wanted.entries()) {
    const other = given[at] ?? 0
    if (other !== number) return other > number
  }
  return true
}
