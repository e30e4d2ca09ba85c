import { Failure, parseReport, type Reading, type Report, readingSchema } from "@gouji/core"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { decode } from "./decode.ts"
import type { Document } from "./document.ts"
import { limits } from "./limits.ts"
import { binaryReaders } from "./readers/binary-readers.ts"
import { readHtml } from "./readers/html.ts"
import { readMarkdown } from "./readers/markdown.ts"
import { readText } from "./readers/text/read-text.ts"
import { recognise } from "./recognise/recognise.ts"
import { type Kind, sniffBytes, sniffText } from "./sniff.ts"

/** Named in every reading. */
export const readerVersion = "gouji 0.1.0"

/** The largest file that is read, in bytes. */
export const maxDocumentBytes = limits.bytes

const readers = { html: readHtml, markdown: readMarkdown, text: readText } as const

const extensions: Readonly<Partial<Record<string, readonly Kind[]>>> = {
  html: ["html"],
  htm: ["html"],
  txt: ["text"],
  md: ["markdown", "text"],
  json: ["json"],
  docx: ["docx"],
  xlsx: ["xlsx"],
  pdf: ["pdf"],
  doc: ["doc", "ole"],
  xls: ["xls", "ole"],
  wps: ["doc", "ole", "docx"],
  et: ["xls", "ole", "xlsx"],
}

/** A file of a kind that cannot be read yet: by its content, and a note where its name promises another. */
function unsupported(kind: Kind, name: string): Failure {
  const promised = extensions[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""]
  return promised && !promised.includes(kind)
    ? new Failure("type-mismatch", { name, found: kind.toUpperCase() })
    : new Failure("type-unsupported", { found: kind.toUpperCase() })
}

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
}

/**
 * A file that ends in a digit, or behind a tab, without the end of a line may have been cut in the middle or in front of
 * a figure: it is marked, and so not read. A report ends in words or a date.
 */
function markOpenEnd(text: string): string {
  return /[\d\t]$/.test(text) ? `${text}…` : text
}

function readDecoded(bytes: Uint8Array, isFile: boolean): Found {
  const { text, warnings } = decode(bytes)
  if (text.trim() === "") throw new Failure("file-empty")
  if (text.length > limits.characters) throw new Failure("file-too-large", { limit: `${limits.characters} characters` })
  const kind = sniffText(text)
  if (kind === "json") return { content: readJson(text), mediaType: "application/json" }
  const document: Document = readers[kind](isFile && kind !== "html" ? markOpenEnd(text) : text)
  return {
    content: recognise({ ...document, warnings: [...warnings, ...document.warnings] }),
    mediaType: document.mediaType,
  }
}

function demandSize(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Failure("file-empty")
  if (bytes.length > limits.bytes) throw new Failure("file-too-large", { limit: `${limits.bytes / 1024 / 1024} MiB` })
}

function readingFrom({ content, mediaType }: Found, bytes: Uint8Array, name: string): Reading {
  return { ...content, source: { name, mediaType, sha256: bytesToHex(sha256(bytes)) }, reader: readerVersion }
}

/** Readers of packages and binary files are loaded when one comes: they are large, and most documents need none. */
async function readBinary(kind: Kind, bytes: Uint8Array, name: string): Promise<Found> {
  const load = binaryReaders[kind]
  if (!load) throw unsupported(kind, name)
  const read = await load()
  const document = await read(bytes)
  return { content: recognise(document), mediaType: document.mediaType }
}

/**
 * Reads a document: bytes to a reading, by content and never by name. Without side effects, and the same in Node and
 * in a browser. Rejects with a `Failure` where the document cannot be read at all; what could not be read for certain
 * in it is a warning and no figure.
 */
export async function readDocument(bytes: Uint8Array, options: { readonly name: string }): Promise<Reading> {
  demandSize(bytes)
  const kind = sniffBytes(bytes)
  const found = kind === "text" ? readDecoded(bytes, true) : await readBinary(kind, bytes, options.name)
  return readingFrom(found, bytes, options.name)
}

/** Reads text that was pasted, as if it were a file of that text. Throws as `readDocument` rejects. */
export function readPasted(text: string): Reading {
  const bytes = utf8ToBytes(text)
  demandSize(bytes)
  return readingFrom(readDecoded(bytes, false), bytes, "paste.txt")
}

/** A reading of a report that came as data, for callers that already have one. */
export function readingOf(report: Report, name: string): Reading {
  const bytes = utf8ToBytes(JSON.stringify(report))
  return {
    report,
    places: {},
    warnings: [],
    source: { name, mediaType: "application/json", sha256: bytesToHex(sha256(bytes)) },
    reader: readerVersion,
  }
}
