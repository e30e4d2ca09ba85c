import { readFile as readAll, rename, writeFile } from "node:fs/promises"
import { Failure, type Finding, jsonText, type Report } from "@gouji/core"
import * as z from "zod"
import type { Context } from "../context.ts"
import { parseRecord } from "../input/record.ts"
import { ProblemError } from "../problem.ts"

const value = z.union([z.number(), z.string(), z.null()])

const entrySchema = z.strictObject({
  agency: z.string().nullable(),
  year: z.int().nullable(),
  /** The document, where it does not name its agency or year. */
  file: z.string().optional(),
  /** The finding's id, `rule@place`. */
  finding: z.string().min(1),
  /** What contradicted each other: with other figures it is another contradiction, and not known. */
  expected: value.optional(),
  found: value.optional(),
  reason: z.string().min(1).optional(),
  by: z.string().min(1).optional(),
  /** The last day on which it counts as known. */
  until: z.iso.date().optional(),
})
const baselineSchema = z.strictObject({ schema: z.literal("gouji/baseline@1"), findings: z.array(entrySchema) })

/** A finding that is known, and whose report it is of. */
export type KnownFinding = z.infer<typeof entrySchema>

/** Whose finding: the agency and year, or the document where it does not tell. */
export function ownerOf(
  report: Pick<Report, "agency" | "year">,
  file: string,
): Pick<KnownFinding, "agency" | "year" | "file"> {
  const { agency, year } = report
  return { agency: agency.name, year, ...(agency.name === null || year === null ? { file } : {}) }
}

/** The findings of a baseline. Throws `file-unreadable`, `json-invalid`, or a problem that names the place at fault. */
export async function readBaseline(context: Context, path: string): Promise<readonly KnownFinding[]> {
  const bytes = await readAll(path).catch((cause: unknown) => {
    throw new Failure("file-unreadable", { path }, { cause })
  })
  const { baselineInvalid } = context.texts.batch
  const invalid = (pointer: string) =>
    new ProblemError({
      code: "baseline-invalid",
      title: baselineInvalid.title(path, pointer),
      detail: baselineInvalid.todo,
    })
  let json: unknown
  try {
    json = parseRecord(bytes)
  } catch {
    throw invalid("")
  }
  const parsed = baselineSchema.safeParse(json)
  if (parsed.success) return parsed.data.findings
  throw invalid(`/${(parsed.error.issues[0]?.path ?? []).join("/")}`)
}

export function entryOf(owner: ReturnType<typeof ownerOf>, { id, expected, found }: Finding): KnownFinding {
  return { ...owner, finding: id, expected, found }
}

const place = ({ agency, year, file = "", finding }: KnownFinding) =>
  [agency ?? "", year ?? 0, file, finding].join("\n")

/** Writes a baseline in one piece: a run that is killed leaves the old one. Throws `file-unwritable`. */
export async function writeBaseline(path: string, findings: readonly KnownFinding[]): Promise<void> {
  const sorted = [...findings].sort((a, b) => (place(a) < place(b) ? -1 : 1))
  const beside = `${path}.${process.pid}.tmp`
  try {
    await writeFile(beside, jsonText({ schema: "gouji/baseline@1", findings: sorted }))
    await rename(beside, path)
  } catch (cause) {
    throw new Failure("file-unwritable", { path }, { cause })
  }
}
