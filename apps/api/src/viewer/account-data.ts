import type { Failure } from "@gouji/core"
import type { Account } from "@gouji/store"
import type { Person } from "../access/person.ts"
import type { PageData, PagePorts } from "./page-data.ts"

/** Why a password was not changed. `differs`: the new one was typed in two ways. */
export interface PasswordProblem {
  readonly code: Failure["code"] | "differs"
  readonly seconds: number | null
}

/** What the page shows of an account; of a program that signs in by a token there is none. */
const shown = ({ login, hasPassword, subject }: Account) => ({ login, hasPassword, provider: subject?.issuer ?? null })

/** The account of whoever is signed in, and why the form is shown again. */
export async function ownAccountData({ archive }: PagePorts, person: Person, problem: PasswordProblem | null) {
  const [{ demo }, account] = await Promise.all([archive.facets(), archive.accounts.find(person.id)])
  return account === null ? { demo } : { demo, account: { ...shown(account), problem } }
}

/** No `account` for nobody. */
export const accountData: PageData = async (ports, _url, _id, person) =>
  person === null ? { demo: (await ports.archive.facets()).demo } : ownAccountData(ports, person, null)
