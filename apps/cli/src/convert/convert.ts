import { Failure, maskPrivate, type Reading, wordWarning } from "@gouji/core"
import type { Written } from "@gouji/documents/write"
import type { Context } from "../context.ts"
import { itemsOf } from "../input/items.ts"
import { sayProblem } from "../output/deliver.ts"
import { escapeText } from "../output/escape.ts"
import { problemOf } from "../problem.ts"
import type { ConvertFlags, Target } from "./convert-command.ts"
import { convertOne } from "./convert-one.ts"
import { type Destination, destinationOf, pathIn } from "./destination.ts"
import { leftOut } from "./left-out.ts"
import { writeBytes } from "./write-file.ts"

/** What came of one document; `written` is null where it was not certain enough to be written. */
interface Converted {
  readonly reading: Reading
  readonly written: Written | null
  readonly gaps: number
}

/** Why a command line asks for what cannot be; `null`: it can. */
function misuse(context: Context, flags: ConvertFlags, files: readonly string[]): Error | null {
  const { onlySheets, oneToOutput, notToTerminal } = context.texts.convert
  const ofSheets = flags.formulas || flags.layout !== undefined
  if (ofSheets && (flags.to !== "xlsx" || (flags.formulas && flags.layout === "long"))) return new Error(onlySheets)
  if (flags.out !== undefined) return null
  if (files.length > 1) return new Error(oneToOutput)
  return context.terminal ? new Error(notToTerminal) : null
}

/** What the reader was unsure of, and what the file cannot say: beside the data, never in it. */
function sayNotes(context: Context, file: string, { reading, written }: Converted): void {
  const say = (text: string) => context.say(`${escapeText(file)}: ${escapeText(text)}`)
  for (const warning of reading.warnings) say(maskPrivate(wordWarning(warning, context.language)))
  for (const { code, count } of written?.notes ?? []) say(context.texts.convert.notes[code](count))
}

/** Puts a file where it belongs. Two documents of one name never become one file. */
async function put(
  context: Context,
  bytes: Uint8Array,
  { file, to, force, destination, taken }: Putting,
): Promise<void> {
  if (destination.kind === "output") return await context.print(bytes)
  const path = destination.kind === "file" ? destination.path : pathIn(destination.path, file, to)
  if (taken.has(path)) throw new Failure("file-exists", { path })
  taken.add(path)
  await writeBytes(path, bytes, force)
  context.say(escapeText(context.texts.convert.written(file, path)))
}

interface Putting {
  readonly file: string
  readonly to: Target
  readonly force: boolean
  readonly destination: Destination
  /** The paths that this run has written to. */
  readonly taken: Set<string>
}

/** `gouji convert`. */
export async function convert(this: Context, flags: ConvertFlags, ...files: string[]): Promise<Error | undefined> {
  const wrong = misuse(this, flags, files)
  if (wrong) return wrong
  const { to, partial = false, force = false, formulas = false, layout = "form" } = flags
  const documents = await this.ports.documents()
  const document = async (bytes: Uint8Array, name: string): Promise<Converted> => {
    const reading = await documents.readDocument(bytes, { name })
    const gaps = leftOut(reading).length
    const isWritten = partial || gaps === 0
    const asked = { to, options: { formulas, layout } }
    return {
      reading,
      gaps,
      written: isWritten ? await convertOne(reading, asked, documents, this.ports.printPdf) : null,
    }
  }
  // A browser is as much as a machine wants at a time.
  const atOnce = to === "pdf" ? 1 : documents.atOnce
  const destination = await destinationOf(flags.out, files.length)
  const taken = new Set<string>()
  for await (const item of itemsOf(this, files, documents.maxDocumentBytes, { document, record: null, atOnce })) {
    const fail = (error: unknown) => {
      sayProblem(this, item.file, problemOf(error, this.language))
      return "failed" as const
    }
    if ("problem" in item) {
      sayProblem(this, item.file, item.problem)
      this.record("failed")
      continue
    }
    const { written, gaps } = item.value
    sayNotes(this, item.file, item.value)
    if (written === null) fail(new Failure("reading-incomplete", { found: gaps }))
    const outcome = gaps > 0 ? "inconclusive" : "pass"
    const putting = { file: item.file, to, force, destination, taken }
    this.record(written === null ? outcome : await put(this, written.bytes, putting).then(() => outcome, fail))
  }
}
