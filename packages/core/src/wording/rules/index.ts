import type { RuleId } from "../../rules/index.ts"
import type { RuleWordings } from "../rule-wordings.ts"
import { dateWordings } from "./dates/index.ts"
import { formWordings } from "./form/index.ts"
import { lastYearWordings } from "./last-year/index.ts"
import { memberWordings } from "./members/index.ts"
import { proseWordings } from "./prose/index.ts"
import { publicationWordings } from "./publication/index.ts"
import { semanticWordings } from "./semantics/index.ts"
import { tableWordings } from "./tables/index.ts"

/** The sentences of every rule that gouji ships. A rule without them does not compile. */
export const ruleWordings: Readonly<Record<RuleId, RuleWordings>> = {
  ...tableWordings,
  ...semanticWordings,
  ...formWordings,
  ...dateWordings,
  ...publicationWordings,
  ...proseWordings,
  ...lastYearWordings,
  ...memberWordings,
}
