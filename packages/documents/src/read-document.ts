import { Failure, type FileProperties, parseReport, type Reading, type Report, readingSchema } from "@gouji/core"
import { utf8ToBytes } from "@noble/hashes/utils.js"
import { decode } from "./decode.ts"
import type { Document } from "./document.ts"
import { limits } from "./limits.ts"
import { isForeignTo, labelOf, nameWarnings, unsupported } from "./named-kind.ts"
import { pageNotices } from "./notices/text-notices.ts"
import { demandOneFile } from "./one-file.ts"
import { tidyProperties } from "./properties/tidy-properties.ts"
import { binaryReaders } from "./readers/binary-readers.ts"
import { readHtml } from "./readers/html.ts"
import { readMarkdown } from "./readers/markdown.ts"
import { readText } from "./readers/text/read-text.ts"
import { recognise } from "./recognise/recognise.ts"
import { isPackage, type Kind, sniffBytes, sniffText } from "./sniff.ts"
import { nativeSourceHash, sourceHash } from "./source-hash.ts"

/** Named in every reading. */
export const readerVersion = "gouji 0.1.0"

/** The largest file that is read, in bytes. */
export const maxDocumentBytes = limits.bytes

const readers = { html: readHtml, markdown: readMarkdown, text: readText } as const

type Content = Pick<Reading, "report" | "places" | "warnings">

function readJson(text: string): Content {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new Failure("json-invalid", {}, { cause })
  }
  const isReading = typeof json === "object" && json !== null && "report" in json
  if (!isReading) return { report: parseReport(json), places: {}, warnings: [] }
  const reading = readingSchema.safeParse(json)
  // A reading that is not one is judged by its report, so that the fault is named where it is.
  if (!reading.success) return { report: parseReport((json as { report: unknown }).report), places: {}, warnings: [] }
  const { report, places, warnings } = reading.data
  return { report: parseReport(report), places, warnings }
}

interface Found {
  readonly content: Content
  readonly mediaType: string
  /** `null`: a report's own data, which has no document. */
  readonly document: Document | null
  readonly properties?: FileProperties | null
}

/**
 * A file that ends in a digit, or behind a tab, without the end of a line may have been cut in the middle or in front of
 * a figure: it is marked, and so not read. A report ends in words or a date.
 */
function markOpenEnd(text: string): string {
  return /[\d\t]$/.test(text) ? `${text}…` : text
}

/** Fewer signs than this say nothing: a page number, a line of navigation. */
const hardlyAny = 60

function countSigns(document: Document): number {
  return document.blocks.reduce((sum, block) => {
    const texts = block.kind === "paragraph" ? [block.text] : block.rows.flat().map((cell) => cell.text)
    return sum + texts.join("").length
  }, 0)
}

/** A document that says hardly anything may show its report in pictures: it is not known to be none. */
function recognised(document: Document, maySayMore: () => boolean): Found {
  try {
    const properties = tidyProperties(document.properties)
    return { content: recognise(document), mediaType: document.mediaType, document, properties }
  } catch (failure) {
    const count = countSigns(document)
    const isOpen = failure instanceof Failure && failure.code === "not-a-report" && count < hardlyAny && maySayMore()
    throw isOpen ? new Failure("text-missing", { found: count }, { cause: failure }) : failure
  }
}

/** Without a name it was pasted: then it is what it is. */
function readDecoded(bytes: Uint8Array, name: string | null): Found {
  const { text, warnings } = decode(bytes)
  if (text.trim() === "") throw new Failure("file-empty")
  if (text.length > limits.characters) throw new Failure("file-too-large", { limit: `${limits.characters} characters` })
  const kind = sniffText(text)
  if (name !== null && isForeignTo(name, kind)) throw new Failure("type-mismatch", { name, found: labelOf(kind) })
  if (kind === "mht" || kind === "xml") throw unsupported(kind, name ?? "")
  if (kind === "json") return { content: readJson(text), mediaType: "application/json", document: null }
  const document: Document = readers[kind](name !== null && kind !== "html" ? markOpenEnd(text) : text)
  const named = name === null ? [] : nameWarnings(kind, name)
  const asked = kind === "html" ? pageNotices(text) : []
  return recognised({ ...document, warnings: [...named, ...warnings, ...document.warnings, ...asked] }, () =>
    /<(?:img|script)\b/i.test(text),
  )
}

function demandSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Failure("file-empty")
  if (bytes.length > limits.bytes) throw new Failure("file-too-large", { limit: `${limits.bytes / 1024 / 1024} MiB` })
}

function readingFrom({ content, mediaType, properties }: Found, sha256: string, name: string): Reading {
  const source = { name, mediaType, sha256, ...(properties ? { properties } : {}) }
  return { ...content, source, reader: readerVersion }
}

/** Readers of packages and binary files are loaded when one comes: they are large, and most documents need none. */
async function readBinary(kind: Kind, bytes: Uint8Array, name: string): Promise<Found> {
  const load = binaryReaders[kind]
  if (!load) throw await refusal(kind, bytes, name)
  const read = await load()
  const document = await read(bytes)
  const { noticesOf } = await import("./notices/notices-of.ts")
  const notices = noticesOf(kind, bytes, document.warnings)
  const warnings = [...nameWarnings(kind, name), ...document.warnings, ...notices]
  const { holdsPictures } = await import("./notices/holds-pictures.ts")
  const found = recognised({ ...document, warnings }, () => holdsPictures(kind, bytes))
  if (document.properties) return found
  const { filePropertiesOf } = await import("./properties/file-properties.ts")
  return { ...found, properties: filePropertiesOf(kind, bytes) }
}

/** Why a file without a reader is refused: damage first, so that a cut package is not taken for one of another kind. */
async function refusal(kind: Kind, bytes: Uint8Array, name: string): Promise<Failure> {
  if (isPackage(kind)) (await import("./readers/package/demand-document.ts")).demandDocument(bytes, kind, name)
  return unsupported(kind, name)
}

/** A stack or an array that grew past the engine's bounds: the document asks for more than there is. */
function failureOf(error: unknown): unknown {
  return error instanceof RangeError ? new Failure("too-complex", {}, { cause: error }) : error
}

/**
 * Reads a document: bytes to a reading, by content and never by name. Without side effects, and the same in Node and
 * in a browser. Rejects with a `Failure` where the document cannot be read at all; what could not be read for certain
 * in it is a warning and no figure.
 */
export async function readDocument(file: Uint8Array, options: { readonly name: string }): Promise<Reading> {
  return (await readWithDocument(file, options)).reading
}

/**
 * Reads a document as `readDocument` does, and gives the document too: the blocks that the places of the reading count.
 * `null` where a report came as data.
 */
export async function readWithDocument(
  file: Uint8Array,
  options: { readonly name: string },
): Promise<{ readonly reading: Reading; readonly document: Document | null }> {
  // Node's own kind of byte array shares memory where others copy, and readers rely on copies.
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  demandSize(bytes)
  try {
    const kind = sniffBytes(bytes)
    demandOneFile(bytes, kind)
    const found = kind === "text" ? readDecoded(bytes, options.name) : await readBinary(kind, bytes, options.name)
    return { reading: readingFrom(found, await nativeSourceHash(bytes), options.name), document: found.document }
  } catch (error) {
    throw failureOf(error)
  }
}

/** Reads text that was pasted, as if it were a file of that text. Throws as `readDocument` rejects. */
export function readPasted(text: string): Reading {
  const bytes = utf8ToBytes(text)
  demandSize(bytes)
  try {
    return readingFrom(readDecoded(bytes, null), sourceHash(bytes), "paste.txt")
  } catch (error) {
    throw failureOf(error)
  }
}

/** A reading of a report that came as data, for callers that already have one. */
export function readingOf(report: Report, name: string): Reading {
  const bytes = utf8ToBytes(JSON.stringify(report))
  return {
    report,
    places: {},
    warnings: [],
    source: { name, mediaType: "application/json", sha256: sourceHash(bytes) },
    reader: readerVersion,
  }
}
