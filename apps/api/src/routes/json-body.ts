import { Failure } from "@gouji/core"
import type { Context } from "hono"
import type * as z from "zod"
import type { Env } from "../env.ts"
import { InvalidRequest } from "../http/invalid-request.ts"

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
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new Failure("json-invalid", {}, { cause })
  }
}

/** A small JSON body that fits a schema. Throws `type-unsupported`, `file-too-large`, `json-invalid` or `bad-request`. */
export async function readJsonBody<S extends z.ZodType>(c: Context<Env>, schema: S): Promise<z.output<S>> {
  const type = c.req.header("Content-Type") ?? ""
  if (!/^application\/(?:merge-patch\+)?json\s*(?:;|$)/i.test(type))
    throw new Failure("type-unsupported", { found: type })
  let value: unknown
  try {
    value = JSON.parse(await readText(c))
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    throw new Failure("json-invalid", {}, { cause })
  }
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new InvalidRequest("json", parsed.error)
  return parsed.data
}
