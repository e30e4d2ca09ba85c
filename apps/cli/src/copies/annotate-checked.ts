import { type Check, Failure, type Language, placedNotes, type Reading, type RuleRegistry } from "@gouji/core"
import type { Context } from "../context.ts"
import { sayProblem } from "../output/deliver.ts"
import { escapeText } from "../output/escape.ts"
import { problemOf } from "../problem.ts"
import { copyPath } from "./copy-path.ts"
import { writeCopy } from "./write-copy.ts"

export interface AnnotateOptions {
  readonly folder: string
  readonly force: boolean | undefined
  readonly rules: RuleRegistry
}

/** A document of which an annotated copy is wanted. */
export interface ToAnnotate {
  readonly bytes: Uint8Array
  readonly reading: Reading
  readonly check: Check
}

async function annotated({ bytes, reading, check }: ToAnnotate, language: Language, rules: RuleRegistry, now: Date) {
  const { annotateDocument, demandCopyKind, gouji } = await import("@gouji/documents/annotate")
  demandCopyKind(bytes)
  const notes = placedNotes(check, reading, { language, rules })
  const date = now.toISOString().replace(/\.\d+Z$/, "Z")
  return { notes, ...(await annotateDocument(bytes, notes, { ...gouji, date })) }
}

/**
 * Writes an annotated copy of a document that was checked, and says where; what found no place in it is printed. A file
 * that cannot be written into is passed over with a word; a copy that cannot be written makes the run a failure.
 */
export async function annotateChecked(context: Context, name: string, to: ToAnnotate, options: AnnotateOptions) {
  const { copies } = context.texts
  const path = copyPath(name, copies.suffixes.annotated, options.folder)
  try {
    const { bytes, notes, missing } = await annotated(to, context.language, options.rules, context.now())
    await writeCopy(path, bytes, { original: null, force: options.force })
    context.say(escapeText(copies.annotated(path, notes.length - missing.length)))
    if (missing.length === 0) return
    const left = notes.filter(({ id }) => missing.includes(id))
    context.say(copies.notPlaced(left.length))
    for (const { text } of left) context.say(`  ${escapeText(text.split("\n")[0] ?? "")}`)
  } catch (error) {
    const problem = problemOf(error, context.language)
    if (error instanceof Failure && error.code === "copy-kind-unsupported") {
      context.say(escapeText(copies.notAnnotated(name, `${problem.title} ${problem.detail}`)))
      return
    }
    context.record("failed")
    sayProblem(context, path, problem)
  }
}
