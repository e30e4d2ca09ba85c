import { Failure } from "@gouji/core"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"

function decodes(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const control = /%(?:[01][0-9a-f]|7f)/i

/** Refuses addresses that mean different things to different readers: broken percent escapes and control characters. */
export const wellFormedUrl = createMiddleware<Env>(async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  if (!decodes(pathname) || control.test(pathname)) throw new Failure("bad-request", { found: "path" })
  if (!decodes(search) || /%00/.test(search)) throw new Failure("bad-request", { found: "query" })
  await next()
})
