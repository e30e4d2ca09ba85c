import { bodyOf } from "../../bodies/index.ts"
import { once } from "../once.ts"
import type { Subject } from "../subject.ts"

export interface Deadline {
  /** The last day, `YYYY-MM-DD`. */
  readonly day: string
  /** Named in Art. 49; for townships, streets and authorised organisations there is only what is usual. */
  readonly statutory: boolean
}

/**
 * The last day for a body's report: 31 January for departments, 31 March for governments (《条例》 Art. 49). The office of a
 * government publishes its own report and that of the government, and where it does not say for whom it counted, the
 * later day is taken; so it is for those that the article does not name. `unknown` where nothing can be told.
 */
export const deadlineOf = once(({ report }: Subject): Deadline | "unknown" => {
  if (report.year === null) return "unknown"
  const { kind } = bodyOf(report.agency.name)
  const [january, march] = [`${report.year + 1}-01-31`, `${report.year + 1}-03-31`]
  switch (kind) {
    case "unknown":
      return "unknown"
    case "department":
      return { day: january, statutory: true }
    case "office":
      return { day: report.scope === "body" ? january : march, statutory: true }
    case "government":
      return { day: march, statutory: true }
    default:
      return { day: march, statutory: false }
  }
})
