import * as z from "zod"
import { formIds, scopeSchema, tableIds } from "../report/index.ts"

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
const text = z.string().trim().min(1)
const inBoth = <S extends z.ZodType>(schema: S) => z.strictObject({ "zh-CN": schema, en: schema })
const isFunction = z.custom<(...inputs: never[]) => unknown>((value) => typeof value === "function")

const common = {
  id,
  severity: z.enum(["error", "warning", "notice"]),
  basis: z.strictObject({ kind: z.enum(["form", "law", "arithmetic", "practice"]), clause: text }),
  forms: z.array(z.enum(formIds)).min(1).optional(),
  scopes: z.array(scopeSchema).min(1).optional(),
}
const table = z.enum(tableIds)
const rows = z.array(text).min(1)

const rule = z.discriminatedUnion("kind", [
  z.strictObject({ ...common, kind: z.literal("balance"), table, left: rows, right: rows }),
  z.strictObject({ ...common, kind: z.literal("column-sum"), table, total: text, within: text }),
  z.strictObject({ ...common, kind: z.literal("row-sum"), table, total: text }),
  z.strictObject({ ...common, kind: z.literal("figures"), table }),
  z.strictObject({ ...common, kind: z.literal("blank-total"), table, total: text }),
  z.strictObject({ ...common, kind: z.literal("code"), judge: isFunction }),
])

const wording = z.strictObject({
  title: text,
  why: text,
  fix: text,
  basis: text,
  exceptions: z.array(text).optional(),
  message: isFunction,
})

/** The shape of a rule pack, apart from what only the forms and the other rules can tell. */
export const packSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: inBoth(text),
  rules: z.array(rule).min(1),
  wordings: z.record(id, inBoth(wording)),
})
