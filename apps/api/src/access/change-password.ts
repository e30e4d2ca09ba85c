import type { Account } from "@gouji/store"
import type { Ports } from "../ports.ts"
import { hashPassword } from "./passwords.ts"
import { beginSession, signIn } from "./sign-in.ts"
import { demandGoodPassword } from "./weak-password.ts"

/** What somebody gives to change their own password. */
export interface PasswordChange {
  readonly password: string
  readonly newPassword: string
  readonly address: string | null
}

/**
 * Changes one's own password, by the one before. All sessions end; the secret of a new one comes back. Throws what `signIn`
 * throws, and `password-weak`.
 */
export async function changePassword(
  { archive, now }: Pick<Ports, "archive" | "now">,
  { login }: Pick<Account, "login">,
  { password, newPassword, address }: PasswordChange,
): Promise<string> {
  const { id, version, name } = await signIn(archive, { login, password, address, now })
  demandGoodPassword(newPassword, login)
  const hash = await hashPassword(newPassword)
  const at = now()
  const changed = await archive.accounts.change(id, version, { password: hash }, { by: name, at: at.toISOString() })
  return (await beginSession(archive, changed, null, at)).secret
}
