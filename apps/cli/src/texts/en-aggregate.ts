import type { AggregateText } from "./aggregate-text.ts"

const s = (count: number) => (count === 1 ? "" : "s")

export const enAggregate: AggregateText = {
  help: {
    command: {
      brief: "Sum members' reports into a government's own",
      full: `Sums the reports of a region's bodies into one and checks it at once. Names who is missing, counts twice or does
not belong; every figure can be followed to the figures it is made of. Blank is not 0: where a member left a cell blank
the sum is a lower bound, and says whose. A file that cannot be read is named, and the others are still summed.

EXAMPLES
  gouji aggregate bodies/ --name 某县人民政府 --year 2025
  gouji aggregate bodies/*.docx --name 某县人民政府 --year 2025 --expected expected.xlsx
  gouji aggregate bodies/ --name 某县人民政府 --year 2025 --out county.json --trace trace.csv
  gouji aggregate bodies/ --name 某县人民政府 --year 2025 --scope level   its own level alone

Exit codes: 0 all there and ties · 1 findings · 2 could not run · 3 members missing, or figures not read`,
    },
    name: "whose report it becomes, in Chinese; its region is told by the name",
    year: "reporting year",
    expected: "list (CSV, XLSX) of those whose report there should be: a column “name”, or one column",
    scope: "what is summed: region (default), or level (without lower governments)",
    form: "form of the sum: 2021, 2019 (by default that of the year)",
    out: "write the summed report to this JSON file; a file that is there is not overwritten",
    trace: "write whose figures each sum is made of to this CSV file",
    format: "output format: human (default), json, csv",
    files: "members' reports: files or folders, also reports' own JSON",
  },
  sum: "the sum",
  counted: (members) => `${members} member${s(members)} summed`,
  missing: (count) => `${count} missing:`,
  overlapping: (count) => `${count} report${s(count)} would count twice, left out:`,
  outOfScope: (count) => `${count} report${s(count)} out of scope, left out:`,
  unexpected: (count) => `${count} not on the list of those expected, counted:`,
  lowerBounds: (cells) =>
    `${cells} cell${s(cells)} are lower bounds: somebody's figure is not known (blank is not 0). They were not checked.`,
  beside: (cells) =>
    `${cells} more cell${s(cells)} are in another form alone, and not in the report; see beside in --json, or --trace.`,
  heldOut: {
    "same-agency": (other) => `of the same body as ${other}`,
    covered: (other) => `${other} counts it already`,
    "is-the-whole": () => "is the report that is being made",
    "other-year": () => "of another year",
    "year-unknown": () => "of an unknown year",
    "other-region": () => "of another region",
    "below-level": () => "of a lower level",
  },
  differs: ", with other figures: say which one counts",
  open: {
    blank: "blank",
    absent: "not read",
    "no-table": "no such table",
    "not-measured": "not in its form",
    "not-split": "not apart in its form",
  },
  openCells: (why, cells) => `${why}: ${cells} cell${s(cells)}`,
  noNameColumn: "The list of those expected has several columns, and none with the heading “name”.",
  nobody: "There is no report to count, and so nothing to sum.",
  written: (path) => `Written: ${path}`,
}
