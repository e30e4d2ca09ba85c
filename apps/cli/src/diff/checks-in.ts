import { type Check, checkSchema } from "@gouji/core"
import * as z from "zod"
import type { Context } from "../context.ts"
import { readFile } from "../input/read-file.ts"
import { ProblemError } from "../problem.ts"

const mostBytes = 512 * 1024 * 1024

/** A result of a check that was kept, and the document it is of; `null` where it was the only one. */
export interface KeptCheck {
  readonly file: string | null
  readonly check: Check | null
}

// Newer versions may say more; what is compared is asked for.
const check = z.object({ ...checkSchema.shape, known: z.unknown().optional() })
const item = z.union([
  check.transform((made): KeptCheck => ({ file: null, check: made as Check })),
  z
    .object({ file: z.string(), check })
    .transform((kept): KeptCheck => ({ file: kept.file, check: kept.check as Check })),
  z
    .object({ file: z.string().nullable().default(null), error: z.unknown() })
    .transform(({ file }): KeptCheck => ({ file, check: null })),
])

function parsed(text: string): unknown[] {
  try {
    const json: unknown = JSON.parse(text)
    return Array.isArray(json) ? json : [json]
  } catch {
    return text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line): unknown => JSON.parse(line))
  }
}

/** The results in a file that `gouji check` wrote as JSON or NDJSON. Throws what reading a file throws, and a problem. */
export async function checksIn(context: Context, path: string): Promise<readonly KeptCheck[]> {
  const text = Buffer.from(await readFile(path, mostBytes)).toString()
  try {
    return z.array(item).min(1).parse(parsed(text))
  } catch (cause) {
    throw new ProblemError({ code: "checks-invalid", ...context.texts.batch.diff.checksInvalid(path) }, { cause })
  }
}
