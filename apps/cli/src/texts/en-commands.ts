import type { Texts } from "./texts.ts"

export const enCommands: Texts["commands"] = {
  read: {
    brief: "Read reports: figures, prose and what is doubtful",
    full: `Reads report files: every figure, its place in the document, and what could not be read for certain.
Checks nothing, keeps nothing, sends nothing.

EXAMPLES
  gouji read report.html                        what was read
  gouji read report.html --json > reading.json  for another program
  curl -s https://…/report.html | gouji read -  from standard input`,
  },
  check: {
    brief: "Check reports: findings, what they rest on, what to do",
    full: `Checks the sums and the contents of report files. Takes the JSON of a report or a reading, too.
Keeps nothing, sends nothing.

Folders (with all below), patterns and ZIPs of reports may be named as well; hidden files, temporary ones and other kinds are
passed over and counted. With several files, one that cannot be read does not stop the others, and results come in the
order of the input. --json prints the check itself for one file and an
array for several. With --format ndjson, standard input is a report's JSON per line and the output a check per line, in order.

EXAMPLES
  gouji check report.html                            see the findings
  gouji check reports/ more.zip --format ndjson      a line for each report
  gouji check reports/ --cache                       interrupted, it goes on where it was
  gouji check reports/ --baseline known.json         what is known does not change the exit code
  gouji check report.html --json --as-of 2026-01-31  reproducible
  gouji check report.html --fail-level warning       warnings count as well
  gouji check report.html --explanations why.json    with the agency's explanations
  gouji check report.html --rules province.mjs       with rules of one's own
  gouji check report.html --last-year before.html    against last year's report
  gouji check reports/*.html --against before/       in bulk against last year's reports
  gouji check reports/*.html --against ./data        in bulk against what the archive has of last year
  gouji check county.html --members bodies/          a region against the bodies in it
  gouji check reports/*.docx --annotate notes/           copies with comments, into a folder
  gouji check reports/*.docx --format docx --out sheets.docx
  gouji check reports/*.docx --format xlsx --out list.xlsx
  gouji check reports/*.docx --format xlsx --work-list list.xlsx --out list.xlsx   again, with the states noted
  gouji check - --format ndjson < reports.ndjson     reports in bulk`,
  },
  import: {
    brief: "Publish reports into a data folder or to a server",
    full: `Reads, checks and publishes reports into a data folder or to a server. What is published already is not published
again; what differs becomes a new revision, and the old one stays.

EXAMPLES
  gouji import report.html --data ./data
  gouji import reports/*.html --data ./data --region "Example City"
  GOUJI_TOKEN=… gouji import report.html --server http://127.0.0.1:3000
  gouji import report.html --data ./data --reason "carried-over requests corrected"`,
  },
  agencies: {
    brief: "Enter and list agencies",
    full: `The register of agencies: enter, change, list.

EXAMPLES
  gouji agencies import agencies.xlsx --data ./data
  gouji agencies list --data ./data`,
  },
  accounts: {
    brief: "Make, list and disable accounts",
    full: `Accounts: who may sign in, and do what. A reader reads; a clerk reports for one agency; an approver approves in a division;
an administrator may do everything.

EXAMPLES
  gouji accounts add --data ./data --name "Jia Yi" --login jia.yi --role administrator
  gouji accounts list --data ./data`,
  },
  tokens: {
    brief: "Make, list and revoke tokens for programs",
    full: `Tokens: which programs may use the API, and do what. The roles are those of accounts.

EXAMPLES
  gouji tokens add --data ./data --name statistics --role reader
  gouji tokens list --data ./data`,
  },
  rules: {
    brief: "List the rules",
    full: `Lists every rule: id, severity, what it says and what it rests on.

EXAMPLES
  gouji rules
  gouji rules --format csv > rules.csv
  gouji rules --rules province.mjs`,
  },
  explain: {
    brief: "Explain a rule: what it rests on, why, how to mend it, examples",
    full: `Explains a rule: what it says, what it rests on, where it applies, how to mend what breaks it, why a report may be
right all the same, and an example of each. A finding's id (rule@place) will do as well.

EXAMPLES
  gouji explain requests-balance
  gouji explain requests-balance@total
  gouji explain requests-balance --json`,
  },
  localisability: {
    brief: "What the sums can tell of a single wrong figure",
    full: `Says of every cell of every form whether a single wrong figure in it breaks no sum, breaks sums that others would
break alike, or is told apart from all others; and of each table how many sums are independent, which follow from others,
and how many figures can be wrong together unseen.

EXAMPLES
  gouji localisability
  gouji localisability --json                                       every cell
  gouji localisability --lang en --markdown > docs/localisability.md`,
  },
  serve: {
    brief: "Start the web site and the API",
    full: `Starts the web site and the HTTP API over a data folder. The first start shows the access token, once.

EXAMPLES
  gouji serve
  gouji serve --port 8080 --data /srv/gouji`,
  },
}
