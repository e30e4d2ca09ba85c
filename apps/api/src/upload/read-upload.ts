import { Failure } from "@gouji/core"
import type { Context } from "hono"
import type { Env } from "../env.ts"
import type { Limits } from "../limits.ts"
import { cleanFileName } from "./file-name.ts"
import { type FileField, type FilePart, type Form, readForm } from "./form.ts"
import { joined, type Measure, measured, refuseAnnounced, tooLarge } from "./measured.ts"

/** A document as it was sent. */
export interface SentFile {
  readonly bytes: Uint8Array
  readonly name: string
}

/** The document of a request, and the form fields and other documents beside it. */
export interface Upload extends SentFile {
  readonly fields: Readonly<Record<string, string>>
  /** Last year's report, where the route takes one and one was sent. */
  readonly lastYear?: SentFile
  /** The reports of the bodies that it sums up, where the route takes them and some were sent. */
  readonly members?: readonly SentFile[]
}

/** The document's own file, and those that it may be set against. */
export const filesOfCheck: readonly FileField[] = ["file", "lastYear", "members"]

// What a body of raw bytes is called where nobody says: the recogniser goes by content first, by the ending second.
const rawTypes: Readonly<Record<string, string>> = {
  "application/json": "report.json",
  "application/octet-stream": "document",
  "text/html": "document.html",
  "text/markdown": "document.md",
  "text/plain": "document.txt",
}

const mediaType = (c: Context<Env>) => (c.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? ""

const body = (c: Context<Env>): ReadableStream<Uint8Array> | null => c.req.raw.body

function document(part: FilePart, limits: Limits): SentFile {
  if (part.bytes.length > limits.fileBytes) throw tooLarge(limits.fileBytes)
  return { bytes: part.bytes, name: cleanFileName(part.name ?? "", "paste.txt") }
}

function demandForm(c: Context<Env>): void {
  const type = mediaType(c)
  if (type === "") throw new Failure("source-missing")
  if (type !== "multipart/form-data") throw new Failure("type-unsupported", { found: type.slice(0, 100) })
}

function upload({ file, lastYear, members, fields }: Form, limits: Limits): Upload {
  if (file === null) throw new Failure("source-missing")
  return {
    ...document(file, limits),
    fields,
    ...(lastYear && { lastYear: document(lastYear, limits) }),
    ...(members && { members: members.map((member) => document(member, limits)) }),
  }
}

/**
 * A form with a file in the field `file`, and others where the route takes them; no field twice. Throws
 * `bad-multipart`, `source-missing`, `file-too-large`.
 */
export async function readFormUpload(
  c: Context<Env>,
  limits: Limits,
  draw: Measure["draw"],
  files: readonly FileField[] = ["file"],
): Promise<Upload> {
  demandForm(c)
  // Members' reports are many and small: together they may weigh what one document may.
  const limit = limits.requestBytes + (files.length - 1) * limits.fileBytes
  const measure = { limit, told: limits.fileBytes, draw }
  refuseAnnounced(c.req.header("Content-Length"), measure)
  return upload(await readForm(measured(body(c), measure), c.req.header("Content-Type") ?? "", files), limits)
}

/** Many documents in one form, each in a part `files`. Throws `bad-multipart`, `source-missing`, `file-too-large`. */
export async function readManyUpload(
  c: Context<Env>,
  limits: Limits,
  draw: Measure["draw"],
): Promise<{ readonly files: readonly SentFile[]; readonly fields: Readonly<Record<string, string>> }> {
  demandForm(c)
  const measure = { limit: limits.importBytes, told: limits.importBytes, draw }
  refuseAnnounced(c.req.header("Content-Length"), measure)
  const type = c.req.header("Content-Type") ?? ""
  const { files = [], fields } = await readForm(measured(body(c), measure), type, ["files"])
  if (files.length === 0) throw new Failure("source-missing")
  return { files: files.map((file) => document(file, limits)), fields }
}

/** A form, or the document itself as the body. Throws `type-unsupported` for any other kind of body. */
export async function readUpload(
  c: Context<Env>,
  limits: Limits,
  draw: Measure["draw"],
  name: string | undefined,
  files: readonly FileField[] = ["file"],
): Promise<Upload> {
  const type = mediaType(c)
  if (type === "multipart/form-data") return readFormUpload(c, limits, draw, files)
  const fallback = Object.hasOwn(rawTypes, type) ? rawTypes[type] : undefined
  if (fallback === undefined) {
    throw type === "" && body(c) === null
      ? new Failure("source-missing")
      : new Failure("type-unsupported", { found: type.slice(0, 100) })
  }
  const measure = { limit: limits.fileBytes, told: limits.fileBytes, draw }
  refuseAnnounced(c.req.header("Content-Length"), measure)
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of measured(body(c), measure)) chunks.push(chunk)
  } catch (cause) {
    // The connection broke off: nobody is there to read the answer, but the log should not call it our fault.
    throw cause instanceof Failure ? cause : new Failure("truncated", {}, { cause })
  }
  return { bytes: joined(chunks), name: cleanFileName(name ?? "", fallback), fields: {} }
}
