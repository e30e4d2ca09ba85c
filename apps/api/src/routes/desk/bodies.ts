import { scopeSchema } from "@gouji/core"

type Field =
  | { readonly type: "string"; readonly format?: string; readonly description: string }
  | { readonly type: "string"; readonly enum: string[]; readonly description: string }
  | { readonly type: "array"; readonly items: { readonly type: "object" }; readonly description: string }

/** As `{finding, reason, by, until}`: the archive's own reader of explanations says what is wrong with them. */
export const explanationsField = {
  type: "array",
  items: { type: "object" },
  description:
    "对属实的提醒的说明。Explanations of findings that are right as they stand: {finding, reason, by, until}.",
} as const

export interface JsonBody {
  readonly required: boolean
  readonly content: { readonly "application/json": { readonly schema: object; readonly example: object } }
}

/** A small JSON body, as the reference shows it. The handler reads it itself, when it knows who asks. */
export const jsonBody = (
  properties: Readonly<Record<string, Field>>,
  required: readonly string[],
  example: object,
): JsonBody => ({
  required: required.length > 0,
  content: {
    "application/json": {
      schema: { type: "object", properties, additionalProperties: false, ...(required.length > 0 && { required }) },
      example,
    },
  },
})

export const noteField: Field = { type: "string", description: "给机关的意见。To the agency: what is to be changed." }

export const reasonField: Field = { type: "string", description: "原因，随同公开。Why; shown to the public." }

export const publishAtField: Field = {
  type: "string",
  format: "date-time",
  description:
    "到这一时刻自动发布；不填则审核通过后由人发布。When to publish by itself; not given: when somebody does.",
}

export const scopeField: Field = {
  type: "string",
  enum: [...scopeSchema.options],
  description: "统计口径，材料没有写明时填。What the figures cover, where the document does not say.",
}
