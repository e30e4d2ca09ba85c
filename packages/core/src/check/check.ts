import * as z from "zod"
import { dateSchema, figureSchema, mentionSchema } from "../report/index.ts"
import { whyNot } from "../rules/index.ts"

export const severitySchema = z.enum(["error", "warning", "notice"]).meta({ id: "Severity" })
export const verdictSchema = z.enum(["pass", "fail", "inconclusive"]).meta({
  id: "Verdict",
  description:
    "fail: an error stands. inconclusive: no error was seen, and not every rule of severity error could be answered everywhere. pass: they all were, and hold.",
})
export type Verdict = z.infer<typeof verdictSchema>

/** One figure that takes part in a relation, and the side it counts on: what is expected, or what was found. */
export const operandSchema = z
  .strictObject({
    cell: z.string(),
    value: figureSchema,
    side: z.enum(["expected", "found"]),
    /** Whose figure: `last-year`, or the name of another body. Absent: the report's own. */
    of: z.string().optional(),
    /** `-`: it is taken from its side. Absent: it is added. */
    sign: z.literal("-").optional(),
  })
  .meta({ id: "Operand" })
export type Operand = z.infer<typeof operandSchema>

/** An agency's stated reason for a finding that is right as it stands. `until`: the last day on which it counts. */
export const explanationSchema = z
  .strictObject({ reason: z.string(), by: z.string(), until: dateSchema.nullable() })
  .meta({ id: "Explanation" })
export type Explanation = z.infer<typeof explanationSchema>

const valueSchema = z.union([figureSchema, z.string()])

export const findingSchema = z
  .strictObject({
    /** `rule@place`: the same for the same relation of any report, whatever its wording or layout. */
    id: z.string(),
    rule: z.string(),
    severity: severitySchema,
    cells: z.array(z.string()),
    operands: z.array(operandSchema),
    expected: valueSchema,
    found: valueSchema,
    explanation: explanationSchema.nullable(),
    /** The passage of prose that the finding is about. Absent where it is about figures alone. */
    mention: mentionSchema.optional(),
  })
  .meta({ id: "Finding", description: "One broken rule at one place. Numbers and places, never sentences." })
export type Finding = z.infer<typeof findingSchema>

export const couldNotRunSchema = z
  .strictObject({
    rule: z.string(),
    why: z.enum(whyNot),
    /** The places without an answer, as in a finding's id behind the `@`. Empty: nowhere could it run. */
    at: z.array(z.string()),
  })
  .meta({ id: "CouldNotRun" })

export const changeSchema = z
  .strictObject({ cell: z.string(), from: figureSchema, to: figureSchema })
  .meta({ id: "Change", description: "A suggested amendment: what is printed, and what would mend the sums." })
export type Change = z.infer<typeof changeSchema>

export const solutionSchema = z
  .strictObject({
    changes: z.array(changeSchema),
    /** The slips that are undone; one may change several cells. */
    slips: z.array(z.string()),
    /** In ordinary slips: the lower, the likelier. Equal costs are equally good. */
    cost: z.number(),
    /** The findings that are gone when the changes are made. */
    clears: z.array(z.string()),
  })
  .meta({ id: "Solution" })
export type Solution = z.infer<typeof solutionSchema>

export const repairSchema = z
  .strictObject({
    /**
     * located: one reading is better than all others. ambiguous: several are equally good, or arithmetic alone cannot
     * choose between them. not-located: an error stands whose cause was not found. none: no error stands.
     */
    status: z.enum(["located", "ambiguous", "not-located", "none"]),
    /** The first solution leads by a clear distance. */
    sure: z.boolean(),
    /** Everything that could be cheaper than the first solution was searched. */
    complete: z.boolean(),
    /** Blanks that the sums force, whatever else is wrong. */
    deduced: z.array(changeSchema),
    /** The likeliest first. */
    solutions: z.array(solutionSchema),
    /** Figures that are too small by themselves, while all sums with them hold: a bound is known, and no value. */
    bounds: z.array(z.strictObject({ cell: z.string(), from: figureSchema, min: z.number() })),
  })
  .meta({
    id: "Repair",
    description: "The smallest changes that would mend every broken sum. Suggestions of arithmetic, not knowledge.",
  })
export type Repair = z.infer<typeof repairSchema>

export const checkSchema = z
  .strictObject({
    verdict: verdictSchema,
    findings: z.array(findingSchema),
    repair: repairSchema,
    rules: z.strictObject({
      /** How many rules gave an answer at one place or more. */
      ran: z.int().min(0),
      notApplicable: z.array(z.string()),
      couldNotRun: z.array(couldNotRunSchema),
    }),
    ruleset: z.string(),
    asOf: dateSchema,
    lastYear: z
      .strictObject({ report: z.string(), revision: z.int().min(1) })
      .optional()
      .meta({
        description:
          "The report of an archive that it was set against as last year's. Absent where one was handed in, or none was there.",
      }),
  })
  .meta({ id: "Check" })
export type Check = z.infer<typeof checkSchema>
