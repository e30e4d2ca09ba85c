import { createHash, randomUUID } from "node:crypto"
import { createWriteStream } from "node:fs"
import { rm, stat } from "node:fs/promises"
import { join } from "node:path"
import { Transform } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Made } from "@gouji/api/downloads"
import { Failure, type Language } from "@gouji/core"
import { problemIn } from "../publish/problem-in.ts"

interface Asked {
  readonly file: string
  readonly query: Readonly<Record<string, string>>
  /** Where the file is written first. */
  readonly folder: string
  readonly language: Language
}

/**
 * Takes a file of data from a server, and holds it to the digest (RFC 9530) that comes with it. Throws `export-differs`
 * where it is not what was sent, `server-unreachable`, and the server's own problems; no file is left then.
 */
export async function fetchExport(
  fetch: typeof globalThis.fetch,
  server: string,
  { file, query, folder, language }: Asked,
): Promise<Made> {
  const url = `${server}/api/v1/downloads/${file}?${new URLSearchParams(query)}`
  const unreachable = (cause: unknown) => new Failure("server-unreachable", { address: server }, { cause })
  const response = await fetch(url, { headers: { "Accept-Language": language } }).catch((cause: unknown) => {
    throw unreachable(cause)
  })
  if (response.status !== 200 || response.body === null) throw await problemIn(response, server)
  const path = join(folder, `.gouji-${randomUUID()}.tmp`)
  const hash = createHash("sha256")
  const counted = new Transform({
    transform(chunk: Uint8Array, _, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  try {
    await pipeline(response.body, counted, createWriteStream(path, { flags: "wx", flush: true })).catch(
      (cause: unknown) => {
        throw unreachable(cause)
      },
    )
    const sha256 = hash.digest()
    const stated = /sha-256=:([^:]+):/.exec(response.headers.get("Content-Digest") ?? "")?.[1]
    if (stated !== sha256.toString("base64")) throw new Failure("export-differs", { found: file })
    return { path, bytes: (await stat(path)).size, rows: Number(response.headers.get("Gouji-Rows")), sha256 }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}
