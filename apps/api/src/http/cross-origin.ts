import { cors } from "hono/cors"
import { createMiddleware } from "hono/factory"
import type { Env } from "../env.ts"

const reading = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD"],
  // A page may read that what it uses goes away.
  exposeHeaders: ["Deprecation", "Sunset", "Link"],
})
const methods: readonly string[] = ["GET", "HEAD", "OPTIONS"]

/** Drafts, and who may do what, are nobody else's business. */
const isPublic = (path: string) => !/^\/api\/v1\/(?:drafts|session|me|accounts|tokens)(?:\/|$)/.test(path)

/** What is public may be read from any page; nothing may be sent from another's, and no credentials go with it. */
export const crossOrigin = createMiddleware<Env>((c, next) =>
  methods.includes(c.req.method) && isPublic(c.req.path) ? reading(c, next) : next(),
)
