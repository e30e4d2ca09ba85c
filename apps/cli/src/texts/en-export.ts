import type { ExportText } from "./export-text.ts"

export const enExport: ExportText = {
  command: {
    brief: "Export the published data of an archive as CSV, Excel, NDJSON, Parquet or a data package",
    full: `Writes the published data to a file, the very file that the site gives for download. It is read back first and
compared with the archive row by row, and put in its place only where they are the same. The ending of --out decides on the format:
.csv, .excel.csv (with a BOM, which Excel wants), .xlsx, .ndjson, .parquet, .zip (a data package with description, schema,
licence, citation and hashes). A file that is there is not overwritten without --force.

EXAMPLES
  gouji export --data ./data --out reports.csv                    a report a row
  gouji export --data ./data --table cells --year 2025 --out cells-2025.parquet
  gouji export --data ./data --division 3208 --kind department --out departments.xlsx
  gouji export --data ./data --measure requests/received/total,requests/carried-out/total --out requests.excel.csv
  gouji export --server https://reports.example.cn --year 2024,2025 --out data.zip

Exit codes: 0 written · 2 could not run`,
  },
  out: "the file to write; its ending decides on the format",
  table: "reports: a report a row (default); cells: a cell a row",
  asOf: "as everything stood at an instant, such as 2025-04-01T00:00:00.000Z (default: now)",
  years: "these years alone, with commas between",
  text: "part of an agency's name or of a title",
  division: "a division and all below it: two, four or six digits",
  kind: "the kind of agency",
  measure: "these measures alone (addresses of cells), with commas between",
  server: "take it from this server instead of a folder",
  force: "overwrite a file that is there",
  ending: (endings) => `--out must end in one of ${endings.map((ending) => `.${ending}`).join(", ")}.`,
  written: (file, rows, sha256) => `${file}: ${rows} rows, SHA-256 ${sha256}`,
}
