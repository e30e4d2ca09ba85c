import * as z from "zod"

/** Canonical: no exponent, no needless zeros, no `-0`, so that one number has one text. */
const decimalString = z.string().regex(/^(?:0|-?[1-9]\d{0,39}|-?(?:0|[1-9]\d{0,39})\.\d{0,19}[1-9])$/)

/**
 * A cell's value: a JSON integer for a count, a canonical decimal string for an amount (or for a count that is
 * printed as no whole number), `null` for a cell printed blank, `/` or `—`. Blank is never 0.
 */
export const figureSchema = z.union([z.int(), decimalString, z.null()]).meta({
  id: "Figure",
  description: "Integer for counts, decimal string for amounts, null for a cell printed blank.",
})

export type Figure = z.infer<typeof figureSchema>
