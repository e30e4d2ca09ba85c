import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { Busboy, type BusboyInstance } from "@fastify/busboy"
import { Failure } from "@gouji/core"
import { joined } from "./measured.ts"

/** A form with one file in it. */
export interface Form {
  readonly file: { readonly bytes: Uint8Array; readonly name: string | null } | null
  readonly fields: Readonly<Record<string, string>>
}

const limits = { files: 1, fields: 8, parts: 9, fieldSize: 32 * 1024, headerSize: 16 * 1024, headerPairs: 20 }

function open(contentType: string): BusboyInstance {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits,
      // Text that a script appends without a file name is a document all the same.
      isPartAFile: (field, _type, name) => field === "file" || name !== undefined,
    })
  } catch (cause) {
    throw new Failure("bad-multipart", {}, { cause })
  }
}

/** Reads multipart/form-data as it comes in. Throws `bad-multipart`, and whatever the chunks throw. */
export async function readForm(chunks: AsyncIterable<Uint8Array>, contentType: string): Promise<Form> {
  const parser = open(contentType)
  const fields: Record<string, string> = Object.create(null)
  const parts: Uint8Array[] = []
  let file: { name: string | null } | null = null
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
    if (field !== "file" || file !== null) refuse()
    file = { name: name ?? null }
    // The parser reports a file that breaks off by itself; without a listener the process would end over it.
    stream.on("error", refuse)
    stream.on("data", (chunk: Uint8Array) => parts.push(chunk))
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
  return { file: file === null ? null : { bytes: joined(parts), name: (file as { name: string | null }).name }, fields }
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
