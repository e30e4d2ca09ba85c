import { ledgerHeadings } from "@gouji/core"
import type { TallyText } from "./tally-text.ts"

const s = (count: number) => (count === 1 ? "" : "s")
const rowsOf = (lines: readonly number[], more: boolean) =>
  `row${s(lines.length)} ${lines.join(", ")}${more ? ", …" : ""}`

export const enTally: TallyText = {
  help: {
    command: {
      brief: "Make tables three and four from a request ledger",
      full: `Reads a ledger of requests (依申请公开台账, a row a request), makes tables three and four and checks them at once.
Every figure can be followed to the rows that it counts. A row with which something is wrong is named with the reason and
counted nowhere. Deadlines are reckoned too (20 working days, at most 20 more) by the State Council's holidays.

Columns are known by their usual headings; others are named in --columns. See docs/tally.md.

EXAMPLES
  gouji tally ledger.xlsx --year 2025 --agency 某县教育局
  gouji tally ledger.xlsx --year 2025 --columns map.toml
  gouji tally ledger.csv --year 2025 --last-year last.html --out report.json --trace trace.csv
  gouji tally ledger.xlsx --year 2025 --as-of 2025-09-30      as it stood on a day

Exit codes: 0 all counted and ties · 1 findings · 2 could not run · 3 rows that are wrong, not counted`,
    },
    year: "reporting year",
    columns: "file (JSON, TOML) that names columns and words",
    sheet: "the sheet that the ledger is in (by default the one that has such columns)",
    agency: "name of the agency, in Chinese",
    form: "form of the tables: 2021, 2019 (by default that of the year)",
    asOf: "as it stood on this day (by default today in China); later answers are not there yet",
    out: "write the report to this JSON file; a file that is there is not overwritten",
    trace: "write which rows each figure counts to this CSV file",
    format: "output format: human (default), json, csv",
    ledger: "the ledger (XLSX, CSV)",
  },
  tally: "the ledger",
  rows: ({ read, counted, wrong, outside }) =>
    `${read} row${s(read)}: ${counted} counted, ${wrong} wrong, ${outside} not of this year`,
  row: (line) => `row ${line}`,
  number: (number) => `${number} `,
  counted: (from, days) => `${days} working days from ${from}`,
  due: (day) => `due ${day}`,
  closed: (day) => `answered ${day}`,
  overdue: (count, asOf) => `Overdue on ${asOf}: ${count}`,
  late: (count) => `Answered late: ${count}`,
  wrong: (rows) => `${rows} row${s(rows)} with something wrong; what is wrong is not counted:`,
  more: (issues) => `${issues} more, see --json.`,
  nearest: (words) => `; perhaps ${words.join(", ")}`,
  issues: {
    "received-missing": () => "no day on which it came in",
    "received-unreadable": (found) => `came in on “${found}”, which is no date`,
    "closed-unreadable": (found) => `answered on “${found}”, which is no date`,
    "closed-before-received": (found) => `answered on ${found}, before it came in`,
    "closed-missing": () => "has an outcome and no day for it",
    "closed-but-open": (found) => `said to be open, and answered on ${found}`,
    "in-future": (found) => `${found} has not come yet`,
    "applicant-missing": () => "no kind of applicant",
    "applicant-unknown": (found) => `kind of applicant “${found}” is not known`,
    "applicant-not-told": (found) => `kind of applicant “${found}” does not say which`,
    "outcome-missing": () => "answered, and no outcome",
    "outcome-unknown": (found) => `outcome “${found}” is not known`,
    "outcome-not-told": (found) => `outcome “${found}” does not say which of its rows`,
    "outcome-contradicts": (found) => `“${found}” contradicts the outcome`,
    "number-repeated": (found, first) => `number “${found}” is that of row ${first}`,
    "remedy-unknown": (found) => `outcome of a remedy “${found}” is not known`,
    "remedy-date-unreadable": (found) => `day of a remedy “${found}” is no date`,
    "remedy-outcome-missing": () => "a remedy that ended, and no outcome",
    "remedy-closed-but-pending": (found) => `a pending remedy that ended on ${found}`,
    "remedy-closed-missing": () => "a remedy with an outcome and no day: its year cannot be told",
    "remedy-closed-before-filed": (found) => `a remedy that ended on ${found}, before it began`,
    "remedy-in-future": (found) => `a remedy on ${found}, which has not come yet`,
    "supplemented-unreadable": (found) => `supplemented on “${found}”, which is no date: no deadline`,
    "supplemented-before-received": (found) => `supplemented on ${found}, before it came in: no deadline`,
    "extended-unknown": (found) => `extended “${found}” is not known: no deadline`,
    "extended-too-long": (found) => `extended by “${found}”, more than 20 working days (Art. 33): no deadline`,
    "stopped-unknown": (found) => `days not counted “${found}” is no number: no deadline`,
    "other-year": () => "not of this year",
    "after-as-of": () => "came in after the day",
    "total-line": () => "a line of totals",
  },
  outside: {
    "other-year": (count, lines, more) => `${count} not of this year, not counted as requests: ${rowsOf(lines, more)}`,
    "after-as-of": (count, lines, more) => `${count} came in after the day, not counted: ${rowsOf(lines, more)}`,
    "total-line": (count, lines, more) => `${count} line${s(count)} of totals, not counted: ${rowsOf(lines, more)}`,
  },
  unread: (unread) => `Columns that nothing is read from: ${unread.join(", ")}`,
  noRemedies: "The ledger has no column for reconsideration or litigation: table four was not made.",
  holidaysUnknown: (years, requests) =>
    `The holidays of ${years.join(", ")} are not known: no deadline for ${requests} request${s(requests)}.`,
  fieldName: (field) => `${field} (${ledgerHeadings[field][0] ?? ""})`,
  columnsMissing: (fields) => `The ledger has no column for ${fields.join(", ")}`,
  severalSheets: (sheets) => `Several sheets look like a ledger: ${sheets.join(", ")}`,
  noSuchSheet: (sheet, sheets) => `There is no sheet “${sheet}”; there are ${sheets.join(", ")}`,
  sheetTodo: "Say in --sheet which one it is; what is parted by months has to be put into one first.",
  columnsTodo: (unread) =>
    `Name them in --columns, for example received = "来文日期" under [columns] in a TOML file. ${
      unread.length > 0 ? `The ledger also has: ${unread.join(", ")}.` : "The headings must stand in the first rows."
    }`,
  mapInvalid: (path, found) => `${path} is not as it must be: ${found}`,
  mapTodo: "It may have columns, outcomes, applicants and remedies; see the example in docs/tally.md.",
  written: (path) => `Written: ${path}`,
}
