import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { Busboy, type BusboyInstance } from "@fastify/busboy"
import { Failure } from "@gouji/core"
import { joined } from "./measured.ts"

export interface FilePart {
  readonly bytes: Uint8Array
  readonly name: string | null
}

/** The parts of a form that are files: the document, and what it is set against where a route takes that. */
export type FileField = "file" | "lastYear" | "members" | "files"

/** How many members' reports one request may hold. */
export const mostMembers = 50

/** How many documents one bulk import may hold; together they may weigh what one request may. */
export const mostFiles = 500

const most: Readonly<Record<FileField, number>> = { file: 1, lastYear: 1, members: mostMembers, files: mostFiles }

/** A form with a file in it, and where they were asked for, others to set it against. */
export interface Form {
  readonly file: FilePart | null
  readonly lastYear?: FilePart
  readonly members?: readonly FilePart[]
  /** Of a bulk import. */
  readonly files?: readonly FilePart[]
  readonly fields: Readonly<Record<string, string>>
}

const limits = { fields: 8, fieldSize: 32 * 1024, headerSize: 16 * 1024, headerPairs: 20 }

const isOneOf = (fields: readonly FileField[], field: string | undefined): field is FileField =>
  fields.some((known) => known === field)

function open(contentType: string, files: readonly FileField[]): BusboyInstance {
  const count = files.reduce((sum, field) => sum + most[field], 0)
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits: { ...limits, files: count, parts: limits.fields + count },
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
  const parts: { readonly field: FileField; readonly name: string | null; readonly chunks: Uint8Array[] }[] = []
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
    const chunks: Uint8Array[] = []
    const isTaken = isOneOf(files, field) && parts.filter((part) => part.field === field).length < most[field]
    if (isTaken) parts.push({ field, name: name ?? null, chunks })
    else refuse()
    // The parser reports a file that breaks off by itself; without a listener the process would end over it.
    stream.on("error", refuse)
    stream.on("data", (chunk: Uint8Array) => chunks.push(chunk))
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
  const partsOf = (field: FileField): FilePart[] =>
    parts.filter((part) => part.field === field).map((part) => ({ bytes: joined(part.chunks), name: part.name }))
  const [file = null] = partsOf("file")
  const [lastYear] = partsOf("lastYear")
  const members = partsOf("members")
  const many = partsOf("files")
  return {
    file,
    ...(lastYear && { lastYear }),
    ...(members.length > 0 && { members }),
    ...(many.length > 0 && { files: many }),
    fields,
  }
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
