import { type BodyKind, bodyOf } from "../../bodies/index.ts"
import type { Scope } from "../../report/index.ts"
import { once } from "../once.ts"
import type { Subject } from "../subject.ts"

export interface Deadline {
  /** The last day, `YYYY-MM-DD`. */
  readonly day: string
  /** Named in Art. 49; for townships, streets and authorised organisations there is only what is usual. */
  readonly statutory: boolean
}

/** What the last day depends on. */
export interface Owed {
  readonly name: string | null
  /** What a register knows the body to be; where it does not, the name tells. */
  readonly kind?: BodyKind | null
  readonly year: number | null
  /** What the report covers. */
  readonly scope?: Scope | null
}

/**
 * The last day for a body's report: 31 January for departments, 31 March for governments (《条例》 Art. 49). The office of a
 * government publishes its own report and that of the government, and where it does not say for whom it counted, the
 * later day is taken; so it is for those that the article does not name. `unknown` where nothing can be told.
 */
export function deadlineFor({ name, kind = null, year, scope = null }: Owed): Deadline | "unknown" {
  if (year === null) return "unknown"
  const [january, march] = [`${year + 1}-01-31`, `${year + 1}-03-31`]
  switch (kind ?? bodyOf(name).kind) {
    case "unknown":
      return "unknown"
    case "department":
      return { day: january, statutory: true }
    case "office":
      return { day: scope === "body" ? january : march, statutory: true }
    case "government":
      return { day: march, statutory: true }
    default:
      return { day: march, statutory: false }
  }
}

/** The last day for the report that is checked. */
export const deadlineOf = once(({ report: { agency, year, scope } }: Subject) =>
  deadlineFor({ name: agency.name, year, scope }),
)
