import type { Context } from "hono"
import type { Env } from "../env.ts"
import { bearerOf } from "./bearer.ts"
import type { Person } from "./person.ts"

/** The holder of the installation's one token, who may be anybody. */
export const holder: Person = {
  id: "installation",
  name: "管理员",
  role: "administrator",
  agencyId: null,
  division: null,
}

/** Whoever holds the installation's one token is its administrator. */
export const tokenPerson =
  (isToken: (token: string) => Promise<boolean>) =>
  async (c: Context<Env>): Promise<Person | null> => {
    const token = bearerOf(c)
    return token !== null && (await isToken(token)) ? holder : null
  }
