import { Failure } from "@gouji/core"
import type { Context } from "hono"
import type * as z from "zod"
import type { Env } from "../env.ts"
import { InvalidRequest } from "../http/invalid-request.ts"
import { jsonFault } from "../http/strict-json.ts"

const mostBytes = 64 * 1024

/** The bytes of a body, and no more of them than the limit. */
async function readText(c: Context<Env>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body ?? []) {
    size += chunk.byteLength
    if (size > mostBytes) throw new Failure("file-too-large", { limit: "64 KiB" })
    chunks.push(chunk)
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new Failure("json-invalid", {}, { cause })
  }
}

/** A small JSON body that fits a schema. Throws `type-unsupported`, `file-too-large`, `json-invalid` or `bad-request`. */
export async function readJsonBody<S extends z.ZodType>(c: Context<Env>, schema: S): Promise<z.output<S>> {
  const type = c.req.header("Content-Type") ?? ""
  if (!/^application\/(?:merge-patch\+)?json\s*(?:;|$)/i.test(type))
    throw new Failure("type-unsupported", { found: type.slice(0, 100) })
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] ?? "utf-8"
  if (!/^utf-?8$/i.test(charset)) throw new Failure("type-unsupported", { found: type.slice(0, 100) })
  let value: unknown
  try {
    const text = await readText(c)
    value = JSON.parse(text)
    const fault = jsonFault(text)
    if (fault) throw new Failure("json-invalid", { pointer: fault.pointer, found: fault.kind })
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure("json-invalid", {}, { cause })
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new InvalidRequest("json", parsed.error)
  return parsed.data
}
