import { Failure } from "@gouji/core"
import type { Context } from "hono"
import type { Env } from "../env.ts"

/** The version of something that can be changed, as its ETag. */
export const versionTag = (version: number): string => `"${version}"`

/**
 * The version that whoever asks has seen, from `If-Match`. Throws `if-match-missing` (428); and `version-stale` (412) for a
 * weak tag, for `*` and for lists: none of them says which version was seen.
 */
export function ifMatch(c: Context<Env>): number {
  const given = c.req.header("If-Match")?.trim()
  if (given === undefined || given === "") throw new Failure("if-match-missing")
  const version = /^"([1-9]\d{0,8})"$/.exec(given)?.[1]
  if (version === undefined) throw new Failure("version-stale")
  return Number(version)
}
