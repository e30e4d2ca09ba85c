import { mostMembers } from "../upload/form.ts"

const file = { type: "string", format: "binary" } as const

// Plain schemas, not zod: a zod schema here would have the whole body read and parsed before the handler sees it.
const form = (
  fields: Readonly<
    Record<
      string,
      | { readonly type: "string" | "integer"; readonly format?: "binary"; readonly description?: string }
      | { readonly type: "array"; readonly items: typeof file; readonly maxItems: number; readonly description: string }
    >
  >,
) => ({
  schema: {
    type: "object" as const,
    properties: { file, ...fields },
    required: ["file"],
    additionalProperties: false,
  },
})

/** A document to read: in a form, as it is, or a report's own JSON. */
export const documentBody = {
  description:
    "材料。按内容判断类型，其次看文件名。The document. Its kind is told by its content first, by its name second.",
  required: true,
  content: {
    "multipart/form-data": form({}),
    "application/octet-stream": { schema: file },
    "text/html": { schema: file },
    "text/plain": { schema: file },
    "text/markdown": { schema: file },
    "application/json": { schema: { $ref: "#/components/schemas/Report" } },
  },
}

/** What a report is set against, and what its agency says of its findings. */
const beside = {
  lastYear: {
    ...file,
    description: "同一机关上一年度的报告（可选）。The same body's report for the year before (optional).",
  },
  members: {
    type: "array",
    items: file,
    maxItems: mostMembers,
    description:
      "所属各单位的报告（可选，同名字段重复提交）。The reports of the bodies that it sums up (optional), each in a part of this name.",
  },
  explanations: {
    type: "string",
    description:
      "对属实的提醒的说明，JSON 数组。Explanations of findings that are right as they stand: a JSON array of {finding, reason, by, until}.",
  },
} as const

/** A document to check, and what to check it against. */
export const checkBody = {
  ...documentBody,
  content: {
    ...documentBody.content,
    "multipart/form-data": form(beside),
  },
}

const content = {
  reason: { type: "string", description: "更正的原因。Why there is a correction." },
  scope: {
    type: "string",
    description:
      "统计口径（body、level、region），材料没有写明时填。What the figures cover, where the document does not say.",
  },
  ...beside,
} as const

/** A document that takes the place of a draft's own. */
export const revisionBody = {
  ...documentBody,
  content: { "multipart/form-data": form(content) },
}

/** A document that is to be published when a second person has approved it. */
export const draftBody = {
  ...documentBody,
  content: {
    "multipart/form-data": form({
      agencyId: {
        type: "string",
        description: "机关编号；经办人不填即本机关。The agency's id; a clerk's own where it is not given.",
      },
      year: {
        type: "integer",
        description: "年度，与材料所写不同时填。Where it is not the year that the document names.",
      },
      ...content,
    }),
  },
}

/** A document to publish, with what the document does not say itself. */
export const publicationBody = {
  description: "材料，以及材料本身没有写明的内容。The document, and what it does not say itself.",
  required: true,
  content: {
    "multipart/form-data": form({
      agency: {
        type: "string",
        description: "机关名称，与材料所写不同时填。Where it is not the agency that the document names.",
      },
      agencyId: {
        type: "string",
        description: "机关库中的编号，名称分不清时填。The agency's id, where its name may be several.",
      },
      division: {
        type: "string",
        description: "机关的行政区划代码。The agency's division (GB/T 2260).",
      },
      year: {
        type: "integer",
        description: "年度，与材料所写不同时填。Where it is not the year that the document names.",
      },
      region: { type: "string", description: "机关所属地区。The region that the agency belongs to." },
      reason: { type: "string", description: "发布新一版的原因。Why there is a new revision." },
      scope: {
        type: "string",
        description:
          "统计口径（body、level、region），材料没有写明时填。What the figures cover, where the document does not say.",
      },
      ...beside,
    }),
  },
}
