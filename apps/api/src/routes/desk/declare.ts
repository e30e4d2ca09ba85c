import type { FailureCode } from "@gouji/core"

/** What every route of the desk has in common. */
export const desk = { tags: ["desk"], security: [{ token: [] }] }

/** What whoever changes a draft must send. */
export const ifMatchHeader = {
  name: "If-Match",
  in: "header",
  required: true,
  description: "读取稿件时得到的 ETag。The ETag that the draft was answered with.",
  schema: { type: "string" },
  example: '"3"',
} as const

export const etagHeader = {
  ETag: { schema: { type: "string" }, description: "The draft's version, for `If-Match`.", example: '"3"' },
} as const

/** What every step may end in. */
export const stepFailures = [
  "archive-busy",
  "archive-unwritable",
  "forbidden",
  "if-match-missing",
  "not-found",
  "step-not-allowed",
  "unauthorised",
  "version-stale",
] as const satisfies readonly FailureCode[]
