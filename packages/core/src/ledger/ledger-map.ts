import * as z from "zod"
import { pointerOf } from "../report/index.ts"
import { type LedgerField, ledgerFields } from "./ledger-field.ts"
import type { Words } from "./read-request.ts"
import { applicantVocabulary, type OwnWords, outcomeVocabulary, remedyVocabulary, WordUnknown } from "./vocabulary.ts"

const fieldSchema = z.enum(ledgerFields as readonly [LedgerField, ...LedgerField[]])
const headingSchema = z.string().trim().min(1)
const wordsSchema = z.record(z.string().trim().min(1), z.string().trim().min(1))

export const ledgerMapSchema = z
  .strictObject({
    /** The headings of columns, where they are not the usual ones. */
    columns: z.partialRecord(fieldSchema, z.union([headingSchema, z.array(headingSchema).min(1)])).default({}),
    /** A ledger's own words, and what each stands for: the id or the label of a row or column of the form. */
    outcomes: wordsSchema.default({}),
    applicants: wordsSchema.default({}),
    remedies: wordsSchema.default({}),
  })
  .meta({
    id: "LedgerMap",
    description: "How a request ledger is to be read, where it does not say it in usual words.",
  })
export type LedgerMap = z.infer<typeof ledgerMapSchema>

/** A map that is not as it must be: where, as a JSON pointer, and what is wrong there. */
export class LedgerMapInvalid extends RangeError {
  override readonly name = "LedgerMapInvalid"
  readonly pointer: string
  readonly found: string

  constructor(path: readonly PropertyKey[], found: string) {
    super(found)
    this.pointer = pointerOf(path)
    this.found = found.slice(0, 200)
  }
}

/** Takes a map (already parsed). Throws `LedgerMapInvalid`. */
export function parseLedgerMap(json: unknown): LedgerMap {
  const result = ledgerMapSchema.safeParse(json)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new LedgerMapInvalid(issue?.path ?? [], issue?.message ?? "")
}

const vocabularies = {
  outcomes: outcomeVocabulary,
  applicants: applicantVocabulary,
  remedies: remedyVocabulary,
} as const satisfies Record<keyof Words, (own?: OwnWords) => Words[keyof Words]>

/** The words of a ledger, with those of a map. Throws `LedgerMapInvalid` where one stands for nothing in the form. */
export function wordsWith(map: LedgerMap): Words {
  const read = (kind: keyof Words) => {
    try {
      return vocabularies[kind](map[kind])
    } catch (error) {
      if (!(error instanceof WordUnknown)) throw error
      throw new LedgerMapInvalid([kind, error.key], error.word)
    }
  }
  return { outcomes: read("outcomes"), applicants: read("applicants"), remedies: read("remedies") }
}
