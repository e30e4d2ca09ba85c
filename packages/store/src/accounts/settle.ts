import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { printedName } from "../names.ts"
import type { Tables } from "../tables.ts"
import { textFault } from "../text-fault.ts"
import { type Power, roles, type Subject } from "./account.ts"

function invalid(pointer: string): Failure {
  return new Failure("account-invalid", { pointer })
}

/** A login as it is kept and looked for. */
export const loginKey = (login: string): string => login.normalize("NFKC").trim().toLowerCase()

/** Throws `account-invalid`: letters, digits and `. _ @ -`, two to a hundred of them. */
export function settleLogin(login: string): string {
  const key = loginKey(login)
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,99}$/u.test(key)) throw invalid("/login")
  return key
}

/** Throws `account-invalid`. */
export function settleName(name: string): string {
  const printed = printedName(name)
  if (printed === "" || printed.length > 100 || textFault(printed) !== null) throw invalid("/name")
  return printed
}

/** A role with what belongs to it, and nothing else. Throws `account-invalid` and `agency-unknown`. */
export async function settlePower(db: Transaction<Tables>, { role, agencyId, division }: Power) {
  if (!roles.includes(role)) throw invalid("/role")
  if ((role === "clerk") !== (agencyId !== null)) throw invalid("/agencyId")
  if ((role === "approver") !== (division !== null)) throw invalid("/division")
  if (division !== null && !/^[1-9]\d(?:\d\d){0,2}$/.test(division)) throw invalid("/division")
  if (agencyId !== null) {
    const agency = await db.selectFrom("agencies").select("id").where("id", "=", agencyId).executeTakeFirst()
    if (!agency) throw new Failure("agency-unknown", { found: agencyId })
  }
  return { role, agency_id: agencyId, division }
}

/** Who a person is to a provider, sign for sign: `sub` is compared as it is. Throws `account-invalid`. */
export function settleSubject(subject: Subject | null): { issuer: string | null; sub: string | null } {
  if (subject === null) return { issuer: null, sub: null }
  const { issuer, sub } = subject
  if (!URL.canParse(issuer) || !/^https?:/.test(issuer) || issuer.length > 500) throw invalid("/subject/issuer")
  // OpenID Connect Core, 2: at most 255 ASCII characters.
  if (!/^[\x21-\x7e]{1,255}$/.test(sub)) throw invalid("/subject/sub")
  return { issuer, sub }
}
