import { Failure } from "@gouji/core"
import type { Archive, KeptAnswer } from "@gouji/store"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { clientAddress, clientKey } from "../access/client-address.ts"
import { whoAsks } from "../access/who-asks.ts"
import type { Env } from "../env.ts"
import type { Ports } from "../ports.ts"
import { measured } from "../upload/measured.ts"
import { Fingerprint } from "./fingerprint.ts"

export const keyHeader = "Idempotency-Key"
export const replayedHeader = "Idempotent-Replayed"

/** A day, in which a request may be sent again. */
const day = 24 * 60 * 60 * 1000
/** Within this an answer is there, or whoever was asked has died. */
const longestWork = 2 * 60 * 1000
const shortest = 1
const longest = 255

/** What is kept of an answer beside its body. */
const keptHeaders = ["content-type", "cache-control", "etag", "location"] as const

/** Nothing of a check is kept, not even this way: it is made again, and comes out the same. */
const keepsNothing: ReadonlySet<string> = new Set(["/api/v1/checks", "/api/v1/readings"])
/** Answers that hold a secret are for one reading alone. */
const takesNoKey = /^\/api\/v1\/(?:session|accounts|tokens|me)(?:\/|$)/

/** Whether a POST there may have a key. */
export const takesKey = (path: string): boolean => path.startsWith("/api/") && !takesNoKey.test(path)

function keyOf(c: Context<Env>): string | null {
  const key = c.req.header(keyHeader)
  if (key === undefined) return null
  const fits = key.length >= shortest && key.length <= longest && /^[\x21-\x7e]+$/.test(key)
  if (!fits) throw new Failure("bad-request", { found: keyHeader })
  return key
}

/** The body as it is read further down, with each of its bytes in the fingerprint. */
function watched(c: Context<Env>, fingerprint: Fingerprint): { readonly isWhole: () => boolean } {
  const body: ReadableStream<Uint8Array> | null = c.req.raw.body
  let isWhole = body === null
  if (body === null) return { isWhole: () => isWhole }
  const through = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      fingerprint.update(chunk)
      controller.enqueue(chunk)
    },
    flush: () => {
      isWhole = true
    },
  })
  c.req.raw = new Request(c.req.raw, { body: body.pipeThrough(through), duplex: "half" } as RequestInit)
  return { isWhole: () => isWhole }
}

async function readThrough(c: Context<Env>, fingerprint: Fingerprint, limit: number): Promise<string> {
  const measure = { limit, told: limit, draw: () => undefined }
  for await (const chunk of measured(c.req.raw.body, measure)) fingerprint.update(chunk)
  return fingerprint.digest()
}

async function kept(response: Response): Promise<KeptAnswer> {
  const headers = keptHeaders.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  return { status: response.status, headers: JSON.stringify(headers), body: await response.clone().text() }
}

function replayed({ status, headers, body }: KeptAnswer): Response {
  const given: [string, string][] = JSON.parse(headers)
  return new Response(body, { status, headers: [...given, [replayedHeader, "true"]] })
}

/** Lets go of what nobody can ask for any more. */
export const forgetAnswers = (archive: Pick<Archive, "answers">, now: Date): Promise<void> =>
  archive.answers.forget(new Date(now.getTime() - day).toISOString())

/**
 * A request with an `Idempotency-Key` acts once in a day, however often the same person sends it: sent again it has the same
 * answer; with another body it is refused (`key-reused`), and so it is while the first is under way (`request-running`).
 * Kept is what came of it; a request that failed did nothing, and is begun anew.
 */
export const keyed = (ports: Ports) =>
  createMiddleware<Env>(async (c, next) => {
    const key = c.req.method === "POST" && takesKey(c.req.path) ? keyOf(c) : null
    if (key === null) return next()
    const { answers } = ports.archive
    const person = await whoAsks(c, ports.identify)
    const who = person?.id ?? `address ${clientKey(clientAddress(c, ports.trustsProxy) ?? "")}`
    const now = ports.now()
    const later = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()
    const { pathname, search } = new URL(c.req.url)
    const ifMatch = c.req.header("If-Match") ?? ""
    const fingerprint = new Fingerprint([pathname, search, ifMatch], c.req.header("Content-Type") ?? "")
    const claim = await answers.claim(who, key, { at: later(0), until: later(longestWork), since: later(-day) })
    if (claim.state === "running") throw new Failure("request-running")
    const isKept = !keepsNothing.has(c.req.path)
    if (claim.state === "answered" && isKept) {
      if ((await readThrough(c, fingerprint, ports.limits.importBytes)) !== claim.fingerprint) {
        throw new Failure("key-reused")
      }
      c.res = replayed(claim.answer)
      return
    }
    const { isWhole } = watched(c, fingerprint)
    let answer: KeptAnswer | null = null
    try {
      await next()
      if (c.res.ok && isWhole()) answer = isKept ? await kept(c.res) : { status: 0, headers: "[]", body: "" }
    } finally {
      if (answer !== null) await keep(answer)
      else if (claim.state === "yours") await answers.release(who, key)
    }

    /** A key that was used for another check must not do for this one. */
    async function keep(made: KeptAnswer): Promise<void> {
      const digest = fingerprint.digest()
      if (claim.state === "answered" && digest !== claim.fingerprint) throw new Failure("key-reused")
      if (claim.state === "yours") await answers.keep(who, key ?? "", digest, made)
    }
  })
