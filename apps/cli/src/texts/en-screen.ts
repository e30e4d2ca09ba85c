import type { WhyUnused } from "@gouji/core"
import type { ScreenText } from "./texts.ts"

const whyUnused: Readonly<Record<WhyUnused, string>> = {
  "no-such-finding": "there is no such finding",
  arithmetic: "it is an error, which is mended and not explained",
  expired: "its last day is over",
  repeated: "another one for the same finding stands before it",
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`

export const enScreen: ScreenText = {
  failed: "Could not be worked on",
  interrupted: "Interrupted: the rest was not done, the result is incomplete.",
  badRecords: (count) => `${plural(count, "line")} could not be worked on; see the lines with an error.`,
  line: (number) => `line ${number}`,
  unknownAgency: "(no agency found)",
  unknownYear: "(no year found)",
  year: (year) => String(year),
  verdict: "Verdict",
  counts: (counts) => counts.map(({ name, count }) => `${name} ${count}`).join(", "),
  noFindings: "nothing found",
  cells: "Cells",
  zeros: (count) => `and ${plural(count, "cell")} with 0`,
  basis: "Basis",
  explained: (reason, by, until) => `Explained: ${reason} (${by}${until === null ? "" : `, until ${until}`})`,
  unusedExplanation: (finding, why) => `Explanation not used: ${finding} (${whyUnused[why]})`,
  place: "Place",
  clause: "Clause",
  bases: { form: "printed in the form", law: "law", arithmetic: "arithmetic", practice: "usual practice" },
  inBrackets: (text) => ` (${text})`,
  forms: "Forms",
  scopes: "Scopes",
  scopeNames: { body: "the body alone", level: "its level", region: "the whole region" },
  all: "all",
  listed: ", ",
  or: ", ",
  exceptions: "May be right where",
  right: "Right",
  wrong: "Wrong",
  says: "The check says: ",
  fix: "To do",
  slips: (slips) => slips.join("; "),
  sure: "sure",
  moreSolutions: (count) =>
    `and ${count} other ${count === 1 ? "possibility" : "possibilities"}; all are in --format json`,
  deduced: "Blanks that the sums force",
  bounds: "Figures of which the sums tell no value, and only a bound is known",
  coverage: (total, ran, notApplicable, open) =>
    `Coverage: ${plural(total, "rule")}, ${ran} answered, ${notApplicable} not applicable, ${open} open in some place`,
  notApplicable: "not applicable",
  separator: ", ",
  open: "open",
  places: (count) => (count === 0 ? "" : plural(count, "place")),
  warnings: (count) => plural(count, "warning of the reader"),
  asOf: (day, ruleset) => `Checked as on ${day}, ruleset ${ruleset}`,
  otherReports: "The reports to compare with",
  passedOver: (path, title) => `passed over ${path}: ${title}`,
  severalLastYears: (agency) =>
    `There is more than one report of last year for ${agency}, and they differ: none was compared. Name one with --last-year.`,
  setAgainst: "Compared with",
  lastYear: "last year",
  members: (count) => plural(count, "member's report"),
  notComparable: (rules) =>
    `${plural(rules, "rule")} not checked: what was given does not compare (agency, year, form; or what the figures cover differs or is not known, see --scope)`,
  withoutLastYear: (rules) =>
    `Last year's report was not given: ${plural(rules, "rule")} not checked (--last-year FILE)`,
  withoutMembers: (rules) =>
    `The reports of the members were not given: ${plural(rules, "rule")} not checked (--members FOLDER)`,
  form: (form) => `form of ${form}`,
  noTable: "not recognised",
  figures: (read, all, blank) => `${read} of ${all} cells read${blank === 0 ? "" : `, ${blank} of them blank`}`,
  issuedOn: "Dated",
  sections: "Parts",
  source: "Source",
  unread: "unread",
  published: "published",
  unchanged: "the same is published already",
  revision: (number) => `revision ${number}`,
  listening: (address) => `Listening: ${address}`,
  tokenOnce: (token) => `Access token (shown this once, keep it): ${token}`,
  stopping: "Stopping…",
}
