import type { Report } from "../report/index.ts"
import { numbered, type Placed, told } from "./found.ts"
import { judgeAgency } from "./judge-agency.ts"
import { judgeChanges } from "./judge-changes.ts"
import { judgeDisclosure } from "./judge-disclosure.ts"
import { judgeFees } from "./judge-fees.ts"
import { judgeMentions } from "./judge-mentions.ts"
import { judgeNone } from "./judge-none.ts"
import { judgeParts } from "./judge-parts.ts"
import { judgePercentages } from "./judge-percentages.ts"
import { judgeSublists } from "./judge-sublists.ts"
import { judgeUniversals } from "./judge-universals.ts"
import { judgeYear } from "./judge-year.ts"
import type { ProseJudgement } from "./judgement.ts"
import { ofEach } from "./of-each.ts"
import { readProse } from "./prose.ts"

const judges = [
  judgeMentions,
  judgeUniversals,
  judgeDisclosure,
  judgePercentages,
  judgeChanges,
  judgeSublists,
  judgeNone,
  judgeFees,
  judgeParts,
  judgeYear,
  judgeAgency,
]

interface Beside {
  readonly lastYear?: Report | null
}

/** What `judgeProse` judges, with nothing told of it yet: most of it holds, and nobody asks. */
export function placesInProse(report: Report, { lastYear = null }: Beside = {}): Placed[] {
  const prose = readProse(report, lastYear)
  return numbered(ofEach(judges, (judge) => judge(prose)))
}

/**
 * Holds what a report says in words against its tables, itself, and last year's report where that is given. What the
 * sentence leaves open (other bodies, another time, a rough number) is `unknown`, never `broken`.
 */
export function judgeProse(report: Report, beside: Beside = {}): ProseJudgement[] {
  return placesInProse(report, beside).map(told)
}
