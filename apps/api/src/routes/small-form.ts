import { Failure } from "@gouji/core"
import type { Context } from "hono"
import type { Env } from "../env.ts"

const mostBytes = 16 * 1024

/** The fields of a small form, as browsers send it by themselves. Throws `type-unsupported`, `file-too-large`. */
export async function readSmallForm(c: Context<Env>): Promise<URLSearchParams> {
  const type = c.req.header("Content-Type") ?? ""
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type))
    throw new Failure("type-unsupported", { found: type.slice(0, 100) })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength
    if (size > mostBytes) throw new Failure("file-too-large", { limit: "16 KiB" })
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"))
}
