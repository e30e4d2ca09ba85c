import type { Selectable } from "kysely"
import type { AccessToken, Account, Role } from "./account.ts"

interface PowerRow {
  role: Role
  agency_id: string | null
  division: string | null
}

/** A line of the table `accounts`. */
export interface AccountRow extends PowerRow {
  id: string
  login: string
  name: string
  password: string | null
  issuer: string | null
  sub: string | null
  version: number
  made_at: string
  disabled_at: string | null
}

/** A line of the table `access_tokens`. */
export interface AccessTokenRow extends PowerRow {
  sha256: string
  id: string
  name: string
  made_at: string
  made_by: string
  expires_at: string
  revoked_at: string | null
  used_on: string | null
}

/** A line of the table `sessions`. */
export interface SessionRow {
  sha256: string
  account_id: string
  made_at: string
  used_at: string
  until: string
}

/** A line of the table `sign_in_failures`. */
export interface SignInFailureRow {
  key: string
  failures: number
  at: string
  until: string
}

export function toAccount(row: Selectable<AccountRow>): Account {
  const { id, login, name, role, division, version, issuer, sub } = row
  return {
    id,
    login,
    name,
    role,
    agencyId: row.agency_id,
    division,
    version,
    madeAt: row.made_at,
    disabledAt: row.disabled_at,
    hasPassword: row.password !== null,
    subject: issuer === null || sub === null ? null : { issuer, sub },
  }
}

export function toAccessToken(row: Omit<Selectable<AccessTokenRow>, "sha256">): AccessToken {
  const { id, name, role, division } = row
  return {
    id,
    name,
    role,
    agencyId: row.agency_id,
    division,
    madeAt: row.made_at,
    madeBy: row.made_by,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    usedOn: row.used_on,
  }
}
