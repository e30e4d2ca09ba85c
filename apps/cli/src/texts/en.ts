import { enAccess } from "./en-access.ts"
import { enAgencies } from "./en-agencies.ts"
import { enAggregate } from "./en-aggregate.ts"
import { enBatch } from "./en-batch.ts"
import { enCommands } from "./en-commands.ts"
import { enConvert } from "./en-convert.ts"
import { enCopies } from "./en-copies.ts"
import { enExport } from "./en-export.ts"
import { enExportProof } from "./en-export-proof.ts"
import { enKeeping } from "./en-keeping.ts"
import { enLocalisability } from "./en-localisability.ts"
import { enPublish } from "./en-publish.ts"
import { enScreen } from "./en-screen.ts"
import { enStricli } from "./en-stricli.ts"
import { enTally } from "./en-tally.ts"
import type { Texts } from "./texts.ts"

/** The texts of the command line in English. */
export const en: Texts = {
  stricli: enStricli,
  about: `gouji (勾稽) reads, checks, keeps and publishes annual reports on government information disclosure.

EXAMPLES
  gouji check report.html               check a report
  gouji read report.html --json         get the figures out of a report
  gouji convert report.html --to docx --out report.docx   write it in the official form
  gouji import report.html --data data  publish into a data folder
  gouji serve                           start the web site and the API

Exit codes: 0 pass · 1 findings at or above --fail-level · 2 could not run · 3 inconclusive · 130 interrupted.
Data goes to standard output, talk to standard error. Each command explains itself with --help.`,
  commands: enCommands,
  flags: {
    json: "print JSON (same as --format json)",
    markdown: "print a page in Markdown",
    format: "output: human (default), json, ndjson",
    asOf: "check as on this day, like 2026-01-31 (default: today in China)",
    failLevel: "the least finding that makes the exit code 1: error (default), warning, notice",
    lastYear: "the same body's report for the year before: what was carried over must tie with it",
    against:
      "files, folders or a data folder (an archive) with last year's report among others, found by agency and year; may be repeated",
    members:
      "reports of the bodies that a whole region's report sums up: files, folders or a data folder (what the agencies right below published for the year); may be repeated",
    scope: "what the figures cover: body, level, region (default: as the report states)",
    pathPlaceholder: "path",
    language: "language: zh-CN, en (default: by the locale)",
    noInput: "ask nothing at the terminal; what is missing is an error",
    data: "data folder; writes to its gouji.sqlite",
    server: "address of a server, like http://127.0.0.1:3000",
    token: "access token of the server (default: the variable GOUJI_TOKEN, which stays out of the shell history)",
    agency: "name of the agency (default: as in the report)",
    agencyId: "id of the agency in the register, where its name may be several",
    division: "division code of the agency (six digits), to tell agencies of one name apart",
    year: "year of the report (default: as in the report)",
    region: "region it belongs to",
    reason: "why a published report is corrected",
    port: "port (default: the variable PORT, or 3000)",
    serveData: "data folder (default: the variable GOUJI_DATA, or ./data)",
    host: "network address to listen on (default 127.0.0.1: this machine alone; 0.0.0.0: all)",
    noDemo: "do not fill an empty data folder with invented reports (same as GOUJI_DEMO=0)",
    newToken: "make a new access token, and the old one void",
    explanations: "a file of explanations (JSON) for findings of one report that are right as they stand",
    rules: "a rule pack (.mjs); may be given several times. It is a program: use those you trust",
    checkFormat:
      "output: human (default), json, ndjson, concise (a line to a finding), html and docx (check sheets), xlsx (a work list), sarif, junit, github",
    listFormat: "output: human (default), json, csv",
    rule: "a rule's id, or a finding's (rule@place)",
    rulePlaceholder: "rule",
    files: "report files, or the JSON of a report or a reading; - is standard input",
    filePlaceholder: "file",
  },
  usage: {
    oneOf: (values) => `it must be one of ${values.join(", ")}`,
    date: "it must be a date like 2026-01-31",
    year: "it must be a year between 2000 and 2100",
    port: "it must be a whole number from 0 to 65535",
    address: "it must be an address that starts with http:// or https://",
    noTarget: "Name a data folder with --data, or a server with --server.",
    twoTargets: "Give either --data or --server, not both.",
    noToken: "Publishing to a server needs its access token, by the variable GOUJI_TOKEN or by --token.",
    jsonAndFormat: "--json and --format ask for different formats; give one of them.",
    explanationsOfOne: "--explanations goes with one report: a finding's id does not say whose report it is of.",
    rulesOfServer:
      "--rules does not go with --server: a server checks with its own rules, and the packs of its GOUJI_RULES.",
    twoLastYears: "Give either --last-year or --against, not both.",
    jsonAndMarkdown: "--json and --markdown ask for different formats; give one of them.",
  },
  screen: enScreen,
  localisability: enLocalisability,
  keeping: enKeeping,
  agencies: enAgencies,
  access: enAccess,
  aggregate: enAggregate,
  exportProof: enExportProof,
  copies: enCopies,
  convert: enConvert,
  export: enExport,
  publish: enPublish,
  batch: enBatch,
  tally: enTally,
}
