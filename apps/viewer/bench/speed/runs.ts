/** The middle of some numbers; between two, the lower: no number that was not measured. */
function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? Number.NaN
}

/** What came of some runs of one thing, in milliseconds. */
export interface Runs {
  readonly name: string
  readonly milliseconds: readonly number[]
  /** What the median may be; `null` where it stands to compare with. */
  readonly goal: number | null
}

/** One table of all that was measured, with what misses its goal marked. */
export function tableOf(all: readonly Runs[]): string {
  const width = Math.max(...all.map(({ name }) => name.length))
  const line = (name: string, ...cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(8))].join(" ")
  return [
    line("milliseconds", "median", "worst", "goal"),
    ...all.map(({ name, milliseconds, goal }) => {
      const middle = median(milliseconds)
      const numbers = [middle, Math.max(...milliseconds)].map((number) => number.toFixed(0))
      return line(name, ...numbers, goal === null ? "" : `${goal}`) + (goal !== null && middle > goal ? "  missed" : "")
    }),
  ].join("\n")
}
