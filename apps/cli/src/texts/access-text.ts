interface Docs {
  readonly brief: string
  readonly fullDescription: string
}

/** The words of `gouji accounts` and `gouji tokens`. */
export interface AccessText {
  readonly accounts: Readonly<Record<"add" | "list" | "disable" | "enable" | "password", Docs>>
  readonly tokens: Readonly<Record<"add" | "list" | "revoke", Docs>>
  readonly accountName: string
  readonly tokenName: string
  readonly login: string
  readonly role: string
  readonly agency: string
  readonly division: string
  readonly until: string
  readonly account: string
  readonly token: string
  readonly passwordStdin: string
  readonly password: string
  readonly passwordAgain: string
  readonly passwordsDiffer: string
  readonly noPassword: string
  readonly passwordLine: string
  readonly badUntil: (mostDays: number) => string
  readonly tokenMade: (id: string, expiresAt: string) => string
  readonly enabled: string
  readonly disabled: string
  readonly revoked: string
  readonly expired: string
  readonly good: (expiresAt: string) => string
  readonly unused: string
  readonly used: (day: string) => string
}
