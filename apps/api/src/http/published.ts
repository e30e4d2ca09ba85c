import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"

/** What is published may be kept by anybody, and is asked for again each time: the ETag makes that cheap. */
export const published = createMiddleware<Env>(async (c, next) => {
  await next()
  const isRead = c.req.method === "GET" || c.req.method === "HEAD"
  if (isRead && c.res.ok && !c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-cache")
})
