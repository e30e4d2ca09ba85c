import { Failure, type FailureCode } from "@gouji/core"
import { type Context, Hono } from "hono"
import { clientAddress } from "../access/client-address.ts"
import { secretHash } from "../access/secret.ts"
import { dropSession, keepSession, sessionOf } from "../access/session-cookie.ts"
import { beginSession, signIn } from "../access/sign-in.ts"
import { wayBack } from "../access/way-back.ts"
import type { Env } from "../env.ts"
import { statusOf } from "../http/status-of.ts"
import type { Ports } from "../ports.ts"
import { answerPage } from "../viewer/answer-page.ts"
import { signInForm } from "../viewer/desk-data.ts"
import { readSmallForm } from "./small-form.ts"

/** What the form itself says; all else is the failure's own answer. */
const sayable: ReadonlySet<FailureCode> = new Set<FailureCode>(["sign-in-failed", "sign-in-paused", "busy"])

/**
 * Signing in and out by the forms of the pages: no JavaScript, and nothing that a page would have to keep. What the API does
 * (`/api/v1/session`) is done here in the same way.
 */
export function signInRoutes(ports: Ports): Hono<Env> {
  const { archive, now, publicOrigin, viewer } = ports

  const again = async (c: Context<Env>, failure: Failure, back: string, login: string) => {
    if (viewer === null || !sayable.has(failure.code)) throw failure
    c.set("failure", failure)
    if (failure.detail.seconds !== undefined) c.header("Retry-After", String(failure.detail.seconds))
    const { demo } = await archive.facets()
    const data = { demo, provider: ports.provider !== null, signIn: signInForm(back, login.slice(0, 200), failure) }
    return answerPage(c, viewer, { data, person: null, status: statusOf(failure.code) })
  }

  return new Hono<Env>()
    .post("/sign-in", async (c) => {
      c.header("Cache-Control", "no-store")
      const form = await readSmallForm(c)
      const [login, back] = [form.get("login") ?? "", wayBack(form.get("back"))]
      try {
        const address = clientAddress(c, ports.trustsProxy)
        const account = await signIn(archive, { login, password: form.get("password") ?? "", address, now })
        const { secret } = await beginSession(archive, account, sessionOf(c, publicOrigin), now())
        keepSession(c, publicOrigin, secret)
        return c.redirect(back, 303)
      } catch (error) {
        if (error instanceof Failure) return again(c, error, back, login)
        throw error
      }
    })
    .post("/sign-out", async (c) => {
      const secret = sessionOf(c, publicOrigin)
      if (secret !== null) await archive.accounts.closeSession(secretHash(secret))
      dropSession(c, publicOrigin)
      c.header("Cache-Control", "no-store")
      // What the pages kept in this browser goes too.
      c.header("Clear-Site-Data", '"cache", "storage"')
      return c.redirect("/sign-in?out=1", 303)
    })
}
