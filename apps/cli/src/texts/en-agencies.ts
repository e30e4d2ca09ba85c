import type { AgenciesText } from "./texts.ts"

export const enAgencies: AgenciesText = {
  import: {
    brief: "Enter or change agencies from a table",
    fullDescription: `Enters and changes agencies from an XLSX or CSV table. Its first row holds the headings; an empty cell leaves things as
they are. A line that is wrong is named with the reason, and the others are kept; the same table again changes nothing.
The exit code is 2 where a line was refused.

Headings: name (needed), code, division, division year, region, kind, parent, former names, name from, id

EXAMPLES
  gouji agencies import agencies.xlsx --data ./data
  gouji agencies import agencies.csv --data ./data --dry-run`,
  },
  list: {
    brief: "List agencies",
    fullDescription: `Lists the agencies of a data folder by name: id, division, credit code, kind, name.

EXAMPLES
  gouji agencies list --data ./data
  gouji agencies list --data ./data --division 320800 --json`,
  },
  file: "a table of agencies (XLSX or CSV)",
  dryRun: "try it, and keep nothing",
  text: "part of a name, former ones included",
  division: "division code (GB/T 2260), with those below it",
  kind: "kind: government, office, department, township, street, development-zone, authorised",
  noNameColumn: "The first row of the table has no column “name”.",
  unknownColumns: (headings) => `Columns that are not known were not read: ${headings.join(", ")}`,
  counts: ({ created, changed, unchanged, refused }, dryRun) =>
    `${dryRun ? "Tried, nothing kept: " : ""}${created} entered, ${changed} changed, ${unchanged} unchanged, ${refused} refused`,
}
