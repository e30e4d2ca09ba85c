import * as z from "zod"
import { cellAddressSchema, dateSchema, reportSchema } from "../report/index.ts"
import { type LedgerField, ledgerFields } from "./ledger-field.ts"

const fieldSchema = z.enum(ledgerFields as readonly [LedgerField, ...LedgerField[]])

/** What leaves a request out of table three. */
export const requestFaults = [
  "received-missing",
  "received-unreadable",
  "closed-unreadable",
  "closed-before-received",
  "closed-missing",
  "closed-but-open",
  "in-future",
  "applicant-missing",
  "applicant-unknown",
  "applicant-not-told",
  "outcome-missing",
  "outcome-unknown",
  "outcome-not-told",
  "outcome-contradicts",
  "number-repeated",
] as const
/** What leaves a remedy out of table four; its request is still counted. */
export const remedyFaults = [
  "remedy-unknown",
  "remedy-date-unreadable",
  "remedy-outcome-missing",
  "remedy-closed-but-pending",
  "remedy-closed-missing",
  "remedy-closed-before-filed",
  "remedy-in-future",
] as const
/** What leaves a deadline unknown, and changes no figure. */
export const deadlineFaults = [
  "supplemented-unreadable",
  "supplemented-before-received",
  "extended-unknown",
  "extended-too-long",
  "stopped-unknown",
] as const
/** What is no fault: the row is not of this year, or no request at all. */
export const outsideReasons = ["other-year", "after-as-of", "total-line"] as const

export const ledgerCodes = [...requestFaults, ...remedyFaults, ...deadlineFaults, ...outsideReasons] as const
export type LedgerCode = (typeof ledgerCodes)[number]

export const ledgerIssueSchema = z
  .strictObject({
    /** The row of the file, from 1. */
    line: z.int().min(1),
    /** The number of the request, as it is written; `null`: none. */
    number: z.string().nullable(),
    code: z.enum(ledgerCodes),
    /** The column that it is about; `null`: the row as a whole. */
    field: fieldSchema.nullable(),
    /** What stands there. */
    found: z.string(),
    /** Known words that may be meant, or the line that has the same number. */
    nearest: z.array(z.string()),
    first: z.int().nullable(),
  })
  .meta({ id: "LedgerIssue" })
export type LedgerIssue = z.infer<typeof ledgerIssueSchema>

export const deadlineSchema = z
  .strictObject({
    line: z.int().min(1),
    number: z.string().nullable(),
    /** From when the days are counted: when the request came in, or was supplemented. */
    from: dateSchema,
    /** How many working days there were. */
    days: z.int(),
    /** The last day; `null`: the holidays of the year that it runs into are not known. */
    due: dateSchema.nullable(),
    /** When it was answered; `null`: not yet, on the day that was asked about. */
    closed: dateSchema.nullable(),
  })
  .meta({ id: "RequestDeadline" })
export type RequestDeadline = z.infer<typeof deadlineSchema>

const lines = z.array(z.int().min(1))

export const tallySchema = z
  .strictObject({
    report: reportSchema,
    asOf: dateSchema,
    /** How many rows there are, and what became of each as a request. */
    rows: z.strictObject({ read: z.int(), counted: z.int(), wrong: z.int(), outside: z.int() }),
    issues: z.array(ledgerIssueSchema),
    /** For each figure that is not 0 the rows that it counts: as many as the figure says. */
    trace: z.record(cellAddressSchema, lines),
    deadlines: z.strictObject({
      /** Not answered, and past the last day. */
      overdue: z.array(deadlineSchema),
      /** Answered past the last day. */
      late: z.array(deadlineSchema),
      unknown: z.array(deadlineSchema),
    }),
  })
  .meta({ id: "Tally", description: "Tables three and four from a request ledger, each figure with its rows." })
export type Tally = z.infer<typeof tallySchema>

/** Whether a code means that something is not counted which should be. */
export function isFault(code: LedgerCode): boolean {
  return ([...requestFaults, ...remedyFaults] as readonly string[]).includes(code)
}
