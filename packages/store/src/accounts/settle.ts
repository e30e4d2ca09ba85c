import { Failure } from "@gouji/core"
import type { Transaction } from "kysely"
import { printedName } from "../names.ts"
import type { Tables } from "../tables.ts"
import { textFault } from "../text-fault.ts"
import { type Power, roles } from "./account.ts"

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
