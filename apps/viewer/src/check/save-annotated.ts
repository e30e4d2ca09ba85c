import { type Check, Failure, type FailureCode, type Language, placedNotes, type Reading } from "@gouji/core"
import { nameBeside, saveFile } from "../shell/save-file.ts"

/** What came of a copy: how many notes are in it, and the first lines of those that found no place; or why there is none. */
export type Annotation =
  | { readonly notes: number; readonly missing: readonly string[] }
  | { readonly code: FailureCode; readonly detail: Failure["detail"] }

/** Saves a copy of the document (DOCX or XLSX) with a comment beside every finding; nothing else in it is changed. */
export async function saveAnnotated(
  {
    file,
    name,
    reading,
    check,
  }: {
    readonly file: Blob
    readonly name: string
    readonly reading: Reading
    readonly check: Check
  },
  language: Language,
  now: Date,
): Promise<Annotation> {
  try {
    const { annotateDocument, gouji } = await import("@gouji/documents/annotate")
    const notes = placedNotes(check, reading, { language })
    const date = now.toISOString().replace(/\.\d+Z$/, "Z")
    const { bytes, missing } = await annotateDocument(new Uint8Array(await file.arrayBuffer()), notes, {
      ...gouji,
      date,
    })
    const ending = /\.[^.]*$/.exec(name)?.[0].slice(1) ?? "docx"
    saveFile(
      nameBeside(name, `${language === "en" ? "annotated" : "批注"}.${ending}`),
      new Blob([bytes as BlobPart], { type: file.type }),
    )
    const left = notes.filter(({ id }) => missing.includes(id))
    return { notes: notes.length - left.length, missing: left.map(({ text }) => text.split("\n")[0] ?? "") }
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, detail: error.detail }
    return { code: "internal", detail: {} }
  }
}
