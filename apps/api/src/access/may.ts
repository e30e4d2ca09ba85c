import { Failure } from "@gouji/core"
import type { DraftFilter } from "@gouji/store"
import type { Context } from "hono"
import type { Env } from "../env.ts"
import type { Person } from "./person.ts"
import { personOf } from "./require-person.ts"

/**
 * What can be done with drafts. `write`: make, change, submit, discard, ask for a withdrawal; `decide`: return, approve,
 * publish. That nobody approves what they submitted is no matter of roles: the archive sees to it.
 */
export const deeds = ["see", "write", "recheck", "decide"] as const
export type Deed = (typeof deeds)[number]

export interface Whose {
  readonly id: string
  readonly division: string | null
}

const deedsOf: Readonly<Record<Person["role"], readonly Deed[]>> = {
  reader: [],
  clerk: ["see", "write", "recheck"],
  approver: ["see", "recheck", "decide"],
  administrator: deeds,
}

/** What all divisions below one begin with: 990100 is a prefecture, and all its counties begin with 9901. */
export const divisionPrefix = (division: string): string => division.replace(/^(\d\d(?:(?!00)\d\d)?)(?:00)+$/, "$1")

function isTheirs({ role, agencyId, division }: Person, whose: Whose): boolean {
  switch (role) {
    case "clerk":
      return agencyId === whose.id
    case "approver":
      return division !== null && division !== "" && (whose.division?.startsWith(divisionPrefix(division)) ?? false)
    case "administrator":
      return true
    default:
      return false
  }
}

/** `hidden`: what belongs to others is not even there. */
export function may(person: Person, deed: Deed, whose: Whose): "yes" | "no" | "hidden" {
  if (!isTheirs(person, whose)) return "hidden"
  return deedsOf[person.role].includes(deed) ? "yes" : "no"
}

/** Throws `not-found` for what is hidden, `forbidden` for what their role cannot do; the log says whom it refused. */
export function demand(c: Context<Env>, deed: Deed, whose: Whose): void {
  const person = personOf(c)
  const answer = may(person, deed, whose)
  if (answer === "yes") return
  c.set("refused", person.id)
  throw new Failure(answer === "no" ? "forbidden" : "not-found")
}

/** The same of what is public: that it is there is no secret. Throws `forbidden`. */
export function demandOfPublished(c: Context<Env>, deed: Deed, agencyId: string): void {
  const person = personOf(c)
  if (may(person, deed, { id: agencyId, division: null }) === "yes") return
  c.set("refused", person.id)
  throw new Failure("forbidden")
}

/** A filter with nothing in it that a person may not see; `null`: there is nothing. Throws `forbidden` for readers. */
export function narrow(person: Person, filter: DraftFilter): DraftFilter | null {
  if (!deedsOf[person.role].includes("see")) throw new Failure("forbidden")
  if (person.role === "administrator") return filter
  if (person.role === "clerk") {
    const { agencyId } = person
    if (agencyId === null || (filter.agencyId !== undefined && filter.agencyId !== agencyId)) return null
    return { ...filter, agencyId }
  }
  if (person.division === null || person.division === "") return null
  const own = divisionPrefix(person.division)
  const asked = filter.division ?? own
  if (asked.startsWith(own)) return { ...filter, division: asked }
  return own.startsWith(asked) ? { ...filter, division: own } : null
}
