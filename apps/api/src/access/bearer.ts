import type { Context } from "hono"

const bearer = /^Bearer +([\w~+/.-]+=*) *$/i

/** The token of a request (RFC 6750), which nobody has looked at yet. */
export const bearerOf = (c: Context): string | null => bearer.exec(c.req.header("Authorization") ?? "")?.[1] ?? null
