import type { Account, Archive } from "@gouji/store"
import { hashPassword } from "../access/passwords.ts"
import type { Ports } from "../ports.ts"
import { testApp, token } from "./test-app.ts"

export const password = "一句自己记得住的话也行吧"
const hash = hashPassword(password)

/** An account, by default of an administrator, whose password is the one of all tests. */
export async function addAccount(archive: Archive, login: string, more: Partial<Account> = {}): Promise<Account> {
  const { role = "administrator", agencyId = null, division = null } = more
  const by = { by: "管理员", at: "2025-01-01T00:00:00.000Z" }
  const account = { login, name: `${login}君`, role, agencyId, division, password: await hash, subject: null }
  return archive.accounts.create(account, by)
}

export const origin = "https://gouji.example"

/** An installation behind TLS, with a clock that tests set, and browsers that ask it. */
export async function accessApp(ports: Partial<Ports> = {}) {
  const clock = { now: new Date("2025-01-15T01:00:00.000Z") }
  const { app, archive } = await testApp({ now: () => clock.now, publicOrigin: origin, ...ports })

  /** A request from a page of ours, unless `headers` say otherwise. */
  const ask = (
    method: string,
    path: string,
    sent: { cookie?: string; json?: unknown; headers?: Readonly<Record<string, string>> } = {},
  ) =>
    app.request(`${origin}/api/v1${path}`, {
      method,
      headers: {
        "Sec-Fetch-Site": "same-origin",
        ...(sent.cookie && { Cookie: sent.cookie }),
        ...(sent.json !== undefined && { "Content-Type": "application/json" }),
        ...sent.headers,
      },
      ...(sent.json !== undefined && { body: JSON.stringify(sent.json) }),
    })
  /** The cookie of somebody who has just signed in. */
  const cookieOf = async (login: string): Promise<string> => {
    const answer = await ask("POST", "/session", { json: { login, password } })
    if (answer.status !== 200) throw new Error(`${login} cannot sign in: ${answer.status}`)
    return answer.headers.get("Set-Cookie")?.split(";")[0] ?? ""
  }
  const asAdministrator = { Authorization: `Bearer ${token}` }
  return { app, archive, ask, cookieOf, clock, asAdministrator }
}
