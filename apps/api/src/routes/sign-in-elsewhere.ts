import { Failure } from "@gouji/core"
import { type Context, Hono } from "hono"
import { ownOrigin } from "../access/origin.ts"
import { keepSession, sessionOf } from "../access/session-cookie.ts"
import { beginSession } from "../access/sign-in.ts"
import { wayBack } from "../access/way-back.ts"
import type { Env } from "../env.ts"
import { keepHandshake, takeHandshake } from "../oidc/handshake-cookie.ts"
import { OidcFailure } from "../oidc/provider.ts"
import type { Ports } from "../ports.ts"

const returnPath = "/sign-in/callback"

/**
 * Signing in with an OpenID provider, where one is set. Whoever it names has an account here that says so, or is refused:
 * none is ever made. The session is the same as by password.
 */
export function signInElsewhereRoutes(ports: Ports): Hono<Env> {
  const { archive, now, provider, publicOrigin } = ports
  const app = new Hono<Env>()
  if (provider === null) return app

  /** Why it came to nothing, said at the form; the address that was come back to holds a code and is left. */
  const refuse = (c: Context<Env>, problem: "unknown" | OidcFailure["reason"], back: string) => {
    c.set("failure", new Failure("sign-in-failed"))
    return c.redirect(`/sign-in?${new URLSearchParams({ back, problem })}`, 303)
  }
  const reasonOf = (error: unknown) => {
    if (error instanceof OidcFailure) return error.reason
    throw error
  }

  return app
    .use("/sign-in/*", async (c, next) => {
      c.header("Cache-Control", "no-store")
      await next()
    })
    .get("/sign-in/provider", async (c) => {
      const back = wayBack(c.req.query("back"))
      const site = c.req.header("Sec-Fetch-Site")
      // Begun by a page of ours or by the person; another site shows them the form, and they choose.
      if (site === "cross-site" || site === "same-site") {
        return c.redirect(`/sign-in?${new URLSearchParams({ back })}`, 303)
      }
      try {
        const { url, handshake } = await provider.begin(`${ownOrigin(c, publicOrigin)}${returnPath}`)
        keepHandshake(c, publicOrigin, { ...handshake, back })
        return c.redirect(url, 303)
      } catch (error) {
        return refuse(c, reasonOf(error), back)
      }
    })
    .get(returnPath, async (c) => {
      const kept = takeHandshake(c, publicOrigin)
      const back = wayBack(kept?.back)
      if (kept === null) return refuse(c, "refused", back)
      const { pathname, search } = new URL(c.req.url)
      try {
        const subject = await provider.finish(new URL(pathname + search, ownOrigin(c, publicOrigin)), kept)
        const account = await archive.accounts.findSubject(subject)
        if (account === null || account.disabledAt !== null) {
          // The operator finds in the log whom an account would have to name.
          c.set("refused", `${subject.issuer} ${subject.sub}`)
          return refuse(c, "unknown", back)
        }
        const { secret } = await beginSession(archive, account, sessionOf(c, publicOrigin), now())
        keepSession(c, publicOrigin, secret)
        return c.redirect(back, 303)
      } catch (error) {
        return refuse(c, reasonOf(error), back)
      }
    })
}
