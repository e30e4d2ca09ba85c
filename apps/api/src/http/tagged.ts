import { etag } from "hono/etag"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"

const tag = etag()

/** An ETag for what is answered. Not for what is still coming: it would be held back until its end. */
export const tagged = createMiddleware<Env>((c, next) => (c.req.path.endsWith("/events") ? next() : tag(c, next)))
