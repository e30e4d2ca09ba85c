/** What somebody may do: read; report for one agency; approve in a division; everything. */
export const roles = ["reader", "clerk", "approver", "administrator"] as const
export type Role = (typeof roles)[number]

/** What comes with a role: an agency with `clerk`, a division (two, four or six digits) with `approver`, else nothing. */
export interface Power {
  readonly role: Role
  readonly agencyId: string | null
  readonly division: string | null
}

/** A person who signs in. Accounts are never deleted: what somebody did stays theirs. */
export interface Account extends Power {
  /** A UUIDv7, for good. */
  readonly id: string
  /** What the person signs in with, in lower case. */
  readonly login: string
  /** As the journal calls the person. */
  readonly name: string
  /** Counts the changes, from 1. */
  readonly version: number
  readonly madeAt: string
  /** When the account was disabled; `null`: it is not. */
  readonly disabledAt: string | null
  readonly hasPassword: boolean
  /** Who this is to an identity provider. */
  readonly subject: Subject | null
}

/** A person as an OpenID provider knows them. */
export interface Subject {
  readonly issuer: string
  readonly sub: string
}

export interface NewAccount extends Power {
  readonly login: string
  readonly name: string
  /** A hash that tells how it was made; the store looks no further. */
  readonly password: string | null
  readonly subject: Subject | null
}

/** What is not given stays. Disabling, a new password and another subject end all sessions. */
export type AccountChange = Partial<Omit<NewAccount, "login">> & { readonly disabled?: boolean }

/** A token for a program, as it is listed: the token itself is kept nowhere. */
export interface AccessToken extends Power {
  readonly id: string
  readonly name: string
  readonly madeAt: string
  readonly madeBy: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  /** The day (UTC) of its last use; `null`: never. */
  readonly usedOn: string | null
}

export interface NewAccessToken extends Power {
  readonly name: string
  /** SHA-256 (hex) of the token. */
  readonly sha256: string
  readonly expiresAt: string
}

export interface By {
  /** The actor's name in the journal. */
  readonly by: string
  readonly at: string
}
