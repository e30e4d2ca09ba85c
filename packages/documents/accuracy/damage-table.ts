/** What came of damaged files. */
export interface Outcome {
  damaged: number
  refused: number
  /** Read in part, and what is left out is said. */
  said: number
  whole: number
  /** A figure is another, and a second program reads the damaged file just so. */
  altered: number
  wrong: number
  unsaid: number
  hung: number
  crashed: number
  readonly examples: string[]
}

export const noOutcome = (): Outcome => ({
  damaged: 0,
  refused: 0,
  said: 0,
  whole: 0,
  altered: 0,
  wrong: 0,
  unsaid: 0,
  hung: 0,
  crashed: 0,
  examples: [],
})

const columns = {
  damaged: "damaged",
  refused: "refused",
  said: "read in part, said",
  whole: "read whole",
  altered: "another figure, printed so",
  wrong: "wrong",
  unsaid: "left out, unsaid",
  hung: "hung",
  crashed: "crashed",
} as const

/** Outcomes as a table in Markdown, a line for each name, sorted. */
export function damageTable(outcomes: ReadonlyMap<string, Outcome>): string {
  const keys = Object.keys(columns) as (keyof typeof columns)[]
  const lines = [...outcomes]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, outcome]) => `| ${[name, ...keys.map((key) => outcome[key])].join(" | ")} |`)
  return [
    `| format: damage | ${Object.values(columns).join(" | ")} |`,
    `|---|${keys.map(() => "--:|").join("")}`,
    ...lines,
  ].join("\n")
}
