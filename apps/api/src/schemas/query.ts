import { dateSchema, scopeSchema, verdictSchema } from "@gouji/core"
import { reportFormats } from "@gouji/documents/write"
import { boardStates } from "@gouji/store"
import * as z from "zod"
import { askedStates } from "../desk/waiting.ts"
import type { Limits } from "../limits.ts"

/** Text that a person types: something of it, and no control characters. */
export const lineOfText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/\p{Cc}/u.test(text))

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^(0|[1-9][0-9]{0,9})$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .meta({ type: "integer", minimum: min, maximum: max })

export const yearSchema = wholeNumber(2000, 2100)

export const checkQuery = z.strictObject({
  asOf: dateSchema
    .optional()
    .meta({ description: "核对日期，默认为中国（UTC+8）当天。The day of the check; today in China by default." }),
  scope: scopeSchema.optional().meta({
    description:
      "统计口径，材料没有写明时填：本机关、本级、全区域。What the figures cover, where the document does not say: one body, one level, the whole region.",
  }),
  name: lineOfText(1000)
    .optional()
    .meta({ description: "请求体为文件原文时的文件名。The file's name, for a body of raw bytes." }),
})

export const readingQuery = checkQuery.omit({ asOf: true, scope: true })

/** Where a page of a list begins, and how long it may be. */
export const pageQuery = (limits: Limits) => ({
  limit: wholeNumber(1, limits.page.max)
    .optional()
    .meta({ description: `默认 ${limits.page.default}。${limits.page.default} by default.` }),
  cursor: z
    .string()
    .min(1)
    .max(2000)
    .optional()
    .meta({ description: "上一页的 `nextCursor`。`nextCursor` of the page before." }),
})

const province = z
  .string()
  .regex(/^\d\d$/)
  .optional()
  .meta({ description: "行政区划代码前两位。The first two digits of the division." })

const division = z
  .string()
  .regex(/^(\d\d){1,3}$/)
  .optional()
  .meta({ description: "行政区划代码的前两位、四位或六位，含下级。GB/T 2260: a division and all below it." })

export const listQuery = (limits: Limits) =>
  z.strictObject({
    text: lineOfText(200).optional().meta({
      description:
        "机关名称或标题的一部分，单个字只找机关名称。Part of an agency's name or of a title; a single sign of a name.",
    }),
    year: yearSchema.optional(),
    region: lineOfText(200).optional(),
    province,
    division,
    verdict: verdictSchema.optional(),
    ...pageQuery(limits),
  })

export const draftQuery = (limits: Limits) =>
  z.strictObject({
    agencyId: z.string().min(1).max(100).optional(),
    division,
    year: yearSchema.optional(),
    state: z.enum(askedStates).optional().meta({
      description: "状态；waiting 为等我办理的。A state, or `waiting`: those that wait for whoever asks.",
    }),
    ...pageQuery(limits),
  })

export const boardQuery = (limits: Limits) =>
  z.strictObject({
    year: yearSchema,
    asOf: dateSchema
      .optional()
      .meta({ description: "截至哪一天（中国时间），默认当天。The day, today in China by default." }),
    province,
    division,
    kind: lineOfText(100).optional().meta({ description: "机关类别，按名录。The kind of agency, by the register." }),
    state: z.enum(boardStates).optional(),
    ...pageQuery(limits),
  })

export const noQuery = z.strictObject({})

export const revisionQuery = z.strictObject({
  revision: wholeNumber(1, 999_999_999).optional().meta({ description: "版次，默认最新。The newest by default." }),
})

const revisionNumber = wholeNumber(1, 999_999_999).optional()

export const changesQuery = z.strictObject({
  from: revisionNumber.meta({ description: "默认为 `to` 的前一版。The one before `to` by default." }),
  to: revisionNumber.meta({ description: "默认最新。The newest by default." }),
})

/** A published report as a document. */
export const documentQuery = revisionQuery.extend({
  layout: z.enum(["form", "long"]).optional().meta({
    description: "XLSX：按规定格式（默认），或一格一行。As the form prints it (by default), or a row a cell.",
  }),
  formulas: z.enum(["true", "false"]).optional().meta({ description: "XLSX：合计写成公式。Totals as formulas." }),
})

export const reportParams = z.object({ id: z.string().min(1).max(100) })

const endings = reportFormats.map(({ extension }) => extension)

export const documentParams = reportParams.extend({
  file: z
    .string()
    .min(1)
    .max(40)
    .meta({
      description: `\`report\` 加 ${endings.map((ending) => `\`.${ending}\``).join("、")}；不写后缀时按 Accept。\`report\` and an ending; without one the Accept header tells.`,
      examples: endings.map((ending) => `report.${ending}`),
    }),
})

export const revisionParams = reportParams.extend({ n: wholeNumber(1, 999_999_999) })
