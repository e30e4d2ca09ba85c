import type { WarningCode } from "../../report/index.ts"
import type { TruthTables } from "../truth-table.ts"

/** A warning as a reader gives it. */
export const noticed = (code: WarningCode, found = "虚构") => ({ code, place: null, cells: [], expected: null, found })

/** The truth table of a rule on a single code. */
export function noticedTruth(code: WarningCode): TruthTables {
  const other = code === "year-missing" ? "title-missing" : "year-missing"
  return [
    {
      holds: [{ warnings: [] }, { warnings: [noticed(other)] }],
      broken: [{ warnings: [noticed(code)] }, { warnings: [noticed(code, "一"), noticed(other), noticed(code, "二")] }],
      unknown: [{ warnings: null }],
    },
  ]
}
