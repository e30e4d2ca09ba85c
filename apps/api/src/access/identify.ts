import type { Archive, Power } from "@gouji/store"
import type { Context } from "hono"
import type { Env } from "../env.ts"
import { bearerOf } from "./bearer.ts"
import type { Person } from "./person.ts"
import { secretHash } from "./secret.ts"
import { sessionOf } from "./session-cookie.ts"
import { sessionTimes } from "./session-life.ts"
import { tokenPerson } from "./token-person.ts"

interface Options {
  readonly archive: Pick<Archive, "accounts">
  readonly isToken: (token: string) => Promise<boolean>
  readonly now: () => Date
  readonly publicOrigin: string | null
}

/** An account, or a token, as whoever asks. */
export const personFrom = ({
  id,
  name,
  role,
  agencyId,
  division,
}: Power & { readonly id: string; readonly name: string }): Person => ({ id, name, role, agencyId, division })

/**
 * Who asks: the holder of the installation's token, a program by its token, or somebody who is signed in. A token that is
 * wrong is not made good by a cookie beside it.
 */
export function identifyBy({ archive, isToken, now, publicOrigin }: Options) {
  const installation = tokenPerson(isToken)
  return async (c: Context<Env>): Promise<Person | null> => {
    if (c.req.header("Authorization") !== undefined) {
      const token = bearerOf(c)
      if (token === null) return null
      const program = await archive.accounts.useToken(secretHash(token), now().toISOString())
      return program ? personFrom(program) : installation(c)
    }
    const secret = sessionOf(c, publicOrigin)
    if (secret === null) return null
    const session = await archive.accounts.useSession(secretHash(secret), sessionTimes(now()))
    return session ? personFrom(session.account) : null
  }
}
