import { Failure, type FailureCode } from "@gouji/core"
import { type Context, Hono } from "hono"
import { changePassword } from "../access/change-password.ts"
import { clientAddress } from "../access/client-address.ts"
import type { Person } from "../access/person.ts"
import { keepSession } from "../access/session-cookie.ts"
import { signedIn } from "../access/signed-in.ts"
import type { Env } from "../env.ts"
import { statusOf } from "../http/status-of.ts"
import type { Ports } from "../ports.ts"
import { ownAccountData, type PasswordProblem } from "../viewer/account-data.ts"
import { answerPage } from "../viewer/answer-page.ts"
import { readSmallForm } from "./small-form.ts"

/** What the form itself says; all else is the failure's own answer. */
const sayable: ReadonlySet<FailureCode> = new Set<FailureCode>([
  "sign-in-failed",
  "sign-in-paused",
  "password-weak",
  "busy",
])

/** Changing one's own password by the form of the page, as `PUT /api/v1/me/password` does it: no JavaScript is needed. */
export function ownPasswordRoutes(ports: Ports): Hono<Env> {
  const { archive, publicOrigin, viewer } = ports

  const again = async (c: Context<Env>, person: Person, problem: PasswordProblem, failure: Failure) => {
    if (viewer === null) throw failure
    c.set("failure", failure)
    if (problem.seconds !== null) c.header("Retry-After", String(problem.seconds))
    const data = await ownAccountData(ports, person, problem)
    // Somebody is signed in: what they typed wrong is no reason for browsers to ask for a password.
    const status = statusOf(failure.code)
    return answerPage(c, viewer, { data, person, status: status === 401 ? 422 : status })
  }

  return new Hono<Env>().post("/account", async (c) => {
    c.header("Cache-Control", "no-store")
    const person = await signedIn(c, ports)
    if (person === null) return c.redirect(`/sign-in?${new URLSearchParams({ back: "/account", ended: "1" })}`, 303)
    const account = await archive.accounts.find(person.id)
    if (account === null) throw new Failure("not-found")
    const form = await readSmallForm(c)
    const [password, newPassword] = [form.get("password") ?? "", form.get("new-password") ?? ""]
    if (newPassword !== (form.get("again") ?? "")) {
      return again(c, person, { code: "differs", seconds: null }, new Failure("bad-request", { found: "again" }))
    }
    try {
      const address = clientAddress(c, ports.trustsProxy)
      keepSession(c, publicOrigin, await changePassword(ports, account, { password, newPassword, address }))
      return c.redirect("/account?changed=1", 303)
    } catch (error) {
      if (!(error instanceof Failure && sayable.has(error.code))) throw error
      return again(c, person, { code: error.code, seconds: Number(error.detail.seconds ?? 0) || null }, error)
    }
  })
}
