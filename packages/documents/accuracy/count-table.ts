import type { Count } from "../src/testing/count-cells.ts"

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`)

/** Counts as a table in Markdown, a line for each name, sorted. */
export function countTable(heading: string, counts: ReadonlyMap<string, Count>): string {
  const lines = [...counts]
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, { documents, printed, read, warned, silent, wrong, wrongSaid }]) =>
      [`| ${name}`, documents, printed, percent(read, printed), warned, silent, wrong, `${wrongSaid} |`].join(" | "),
    )
  return [
    `| ${heading} | documents | cells printed | read | left out, said | left out, unsaid | wrong | wrong, said |`,
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n")
}
