import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { Busboy, type BusboyInstance } from "@fastify/busboy"
import { Failure } from "@gouji/core"
import { joined } from "./measured.ts"

export interface FilePart {
  readonly bytes: Uint8Array
  readonly name: string | null
}

/** The parts of a form that are files: the document, and last year's report where a route takes one. */
export type FileField = "file" | "lastYear"

/** A form with a file in it, and where it was asked for a second one. */
export interface Form {
  readonly file: FilePart | null
  readonly lastYear?: FilePart
  readonly fields: Readonly<Record<string, string>>
}

const limits = { fields: 8, fieldSize: 32 * 1024, headerSize: 16 * 1024, headerPairs: 20 }

const isOneOf = (fields: readonly FileField[], field: string | undefined): field is FileField =>
  fields.some((known) => known === field)

function open(contentType: string, files: readonly FileField[]): BusboyInstance {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits: { ...limits, files: files.length, parts: limits.fields + files.length },
      // Text that a script appends without a file name is a document all the same.
      isPartAFile: (field, _type, name) => isOneOf(files, field) || name !== undefined,
    })
  } catch (cause) {
    throw new Failure("bad-multipart", {}, { cause })
  }
}

/** Reads multipart/form-data as it comes in. Throws `bad-multipart`, and whatever the chunks throw. */
export async function readForm(
  chunks: AsyncIterable<Uint8Array>,
  contentType: string,
  files: readonly FileField[] = ["file"],
): Promise<Form> {
  const parser = open(contentType, files)
  const fields: Record<string, string> = Object.create(null)
  const parts = new Map<FileField, { readonly name: string | null; readonly chunks: Uint8Array[] }>()
  let fault = false
  const refuse = () => {
    fault = true
  }
  for (const limit of ["partsLimit", "filesLimit", "fieldsLimit"] as const) parser.on(limit, refuse)
  parser.on("field", (name, value, nameCut, valueCut) => {
    if (name === undefined || nameCut || valueCut || Object.hasOwn(fields, name)) return refuse()
    fields[name] = value
  })
  parser.on("file", (field, stream, name) => {
    const part = { name: name ?? null, chunks: [] as Uint8Array[] }
    if (!isOneOf(files, field) || parts.has(field)) refuse()
    else parts.set(field, part)
    // The parser reports a file that breaks off by itself; without a listener the process would end over it.
    stream.on("error", refuse)
    stream.on("data", (chunk: Uint8Array) => part.chunks.push(chunk))
  })
  let thrown: unknown = null
  const source = Readable.from(
    keepError(chunks, (error) => (thrown = error)),
    { objectMode: false },
  )
  try {
    await pipeline(source, parser)
  } catch (cause) {
    throw thrown instanceof Failure ? thrown : new Failure("bad-multipart", {}, { cause })
  }
  if (fault) throw new Failure("bad-multipart")
  const partOf = (field: FileField): FilePart | null => {
    const part = parts.get(field)
    return part === undefined ? null : { bytes: joined(part.chunks), name: part.name }
  }
  const lastYear = partOf("lastYear")
  return { file: partOf("file"), ...(lastYear && { lastYear }), fields }
}

/** The parser wraps or replaces what went wrong upstream: remembers it. */
async function* keepError(
  chunks: AsyncIterable<Uint8Array>,
  keep: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    keep(error)
    throw error
  }
}
