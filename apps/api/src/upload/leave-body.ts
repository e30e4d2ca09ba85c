import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"

const patience = 10_000
const most = 64 * 1024 * 1024

type Reader = ReadableStreamDefaultReader<Uint8Array>

/**
 * Lets a client finish sending what nobody wants any more: most read the answer only then, and would take a closed
 * connection for a broken one. Nothing of it is held; past a limit of time or size the connection is closed after all.
 */
export async function leaveBody(reader: Reader): Promise<void> {
  const cut = () => reader.cancel().catch(() => undefined)
  const timer = setTimeout(cut, patience).unref()
  try {
    for (let bytes = 0; bytes < most; ) {
      const { done, value } = await reader.read()
      if (done) return
      bytes += value.length
    }
    await cut()
  } catch {
    // The client hung up: it had its answer, or does not want it.
  } finally {
    clearTimeout(timer)
  }
}

/** Does so for every request whose body was not asked for. */
export const leaveUnreadBody = createMiddleware<Env>(async (c, next) => {
  await next()
  const { headers } = c.req.raw
  if (!headers.has("Content-Length") && !headers.has("Transfer-Encoding")) return
  const body: ReadableStream<Uint8Array> | null = c.req.raw.body
  if (body !== null && !body.locked) void leaveBody(body.getReader())
})
