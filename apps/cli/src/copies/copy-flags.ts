import { resolve } from "node:path"
import { text } from "../commands/parsers.ts"
import type { Texts } from "../texts/texts.ts"

/** What a check writes to files of their own. */
export interface CopyFlags {
  readonly out?: string
  readonly annotate?: string
  readonly workList?: string
  readonly force?: boolean
}

export function copyFlags(texts: Texts) {
  const { copies, flags } = texts
  const path = (brief: string, placeholder: string) =>
    ({ kind: "parsed", parse: text, brief, placeholder, optional: true }) as const
  return {
    out: path(copies.flags.checkOut, flags.filePlaceholder),
    annotate: path(copies.flags.annotate, flags.pathPlaceholder),
    workList: path(copies.flags.workList, flags.filePlaceholder),
    force: { kind: "boolean", brief: copies.flags.force, optional: true, withNegated: false },
  } as const
}

/** Why flags do not go together; `null` where they do. */
export function faultOfCopyFlags(
  { copies: { usage } }: Texts,
  format: string,
  { out, workList }: CopyFlags,
  files: readonly string[],
): string | null {
  const writesFile = format === "docx" || format === "xlsx"
  if (writesFile && out === undefined) return usage.needsOut(format)
  if (!writesFile && out !== undefined) return usage.outOfWhat
  if (workList !== undefined && format !== "xlsx") return usage.workListOfWhat
  return out !== undefined && files.some((file) => resolve(file) === resolve(out)) ? usage.sameFile : null
}
