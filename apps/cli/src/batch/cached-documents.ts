import { createHash } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import { homedir } from "node:os"
import { dirname, extname, join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { Failure, type FailureCode, type Reading } from "@gouji/core"
import type { Context } from "../context.ts"
import { escapeText } from "../output/escape.ts"
import type { Documents } from "../ports.ts"
import type { BatchFlags } from "./batch-flags.ts"

/** What came of a document: a reading, or why there is none. */
type Kept =
  | { readonly reading: Reading }
  | { readonly failure: { readonly code: FailureCode; readonly detail: Failure["detail"] } }

/** These tell of the machine and the moment, and of the document nothing. */
const passing: ReadonlySet<string> = new Set<FailureCode>(["busy", "internal", "too-complex"])

const sha256 = (...parts: readonly (Uint8Array | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest("hex")

function usualFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: Context["environment"]): string {
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), ".cache"), "gouji")
}

/** What is kept at a path; `null` where there is nothing, or not what was written. */
async function lookUp(path: string): Promise<Kept | null> {
  try {
    const bytes = await readFile(path)
    const [digest, packed] = [bytes.subarray(0, 64).toString("latin1"), bytes.subarray(64)]
    return sha256(packed) === digest ? (JSON.parse(gunzipSync(packed).toString()) as Kept) : null
  } catch {
    return null
  }
}

async function keep(path: string, kept: Kept): Promise<void> {
  const packed = gzipSync(JSON.stringify(kept), { level: 1 })
  await mkdir(dirname(path), { recursive: true })
  // Another run may write the same: each has a file of its own until it is whole.
  const beside = `${path}.${process.pid}.tmp`
  await writeFile(beside, Buffer.concat([Buffer.from(sha256(packed), "latin1"), packed]))
  await rename(beside, path)
}

/** Without the name, which the same bytes may have had otherwise when they were read. */
function renamed(kept: Kept, name: string): Reading {
  if ("failure" in kept) throw new Failure(kept.failure.code, kept.failure.detail)
  return { ...kept.reading, source: { ...kept.reading.source, name } }
}

function keptFailure(error: unknown): Kept | null {
  if (!(error instanceof Failure) || passing.has(error.code) || "name" in error.detail) return null
  return { failure: { code: error.code, detail: error.detail } }
}

/**
 * The same documents, of which what was read is kept by the content of the file, the ending of its name and the build of
 * the program. Rules are not in it: a check is made anew, so that neither the day nor a rule pack can be an old one.
 */
export async function cachedDocuments(context: Context, documents: Documents, flags: BatchFlags): Promise<Documents> {
  if (!flags.cache && flags.cacheFolder === undefined) return documents
  const folder = flags.cacheFolder ?? usualFolder(context.environment)
  const program = await context.ports.build()
  let isWritable = true
  const put = async (path: string, kept: Kept) => {
    if (!isWritable) return
    await keep(path, kept).catch((error: unknown) => {
      if (isWritable) context.say(context.texts.batch.cacheUnwritable(escapeText(folder), escapeText(String(error))))
      isWritable = false
    })
  }
  return {
    ...documents,
    readDocument: async (bytes, { name }) => {
      const key = sha256(program, extname(name).toLowerCase(), "\n", bytes)
      const path = join(folder, key.slice(0, 2), key.slice(2))
      const found = await lookUp(path)
      if (found !== null) return renamed(found, name)
      try {
        const reading = await documents.readDocument(bytes, { name })
        await put(path, { reading })
        return reading
      } catch (error) {
        const failure = keptFailure(error)
        if (failure) await put(path, failure)
        throw error
      }
    },
  }
}
