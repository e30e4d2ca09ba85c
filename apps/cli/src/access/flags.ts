import type { Power, Role } from "@gouji/store"
import { oneOf, text } from "../commands/parsers.ts"
import type { ArchiveFlags } from "../keeping/flags.ts"
import type { Texts } from "../texts/texts.ts"

// Not from the store, which loads when it is asked for.
const roles = ["reader", "clerk", "approver", "administrator"] as const satisfies readonly Role[]

/** What somebody, or a program, is called and may do. */
export interface PowerFlags extends ArchiveFlags {
  readonly name: string
  readonly role: Role
  readonly agency?: string
  readonly division?: string
}

export function powerFlags({ access }: Texts, name: string) {
  return {
    name: { kind: "parsed", parse: text, brief: name, placeholder: "name" },
    role: { kind: "parsed", parse: oneOf(roles), brief: access.role, placeholder: "role" },
    agency: { kind: "parsed", parse: text, brief: access.agency, placeholder: "id", optional: true },
    division: { kind: "parsed", parse: text, brief: access.division, placeholder: "code", optional: true },
  } as const
}

export const passwordFlag = ({ access }: Texts) =>
  ({ kind: "boolean", brief: access.passwordStdin, optional: true, withNegated: false }) as const

export const powerOf = ({ role, agency, division }: PowerFlags): Power => ({
  role,
  agencyId: agency ?? null,
  division: division ?? null,
})
