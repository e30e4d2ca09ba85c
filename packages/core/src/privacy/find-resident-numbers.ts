import { isCreditCode } from "./credit-code.ts"
import type { DigitRun } from "./digit-runs.ts"
import { isOldResidentNumber, residentNumber } from "./resident-number.ts"
import { saidBefore } from "./said-before.ts"

/**
 * Numbers of applications are often division code + date + serial, 18 digits like a person's. Applications under the
 * Regulations began in 2008, so that a later "birthday" is believed only where the text says what the number is.
 */
const firstYearOfApplications = 2008
const mostGroups = 4

/** The runs that are 公民身份号码 beyond doubt: by check sign and birthday, or by what the text calls them. */
export function findResidentNumbers(plain: string, runs: readonly DigitRun[]): DigitRun[] {
  return runs.filter((run) => {
    if (run.groups.length > mostGroups) return false
    if (isOldResidentNumber(run.digits)) return saidBefore(plain, run.start) === "person"
    const number = residentNumber(run.digits)
    if (number === null) return false
    const said = saidBefore(plain, run.start)
    if (said === "person") return true
    if (!number.checked || number.year >= firstYearOfApplications || isCreditCode(run.digits)) return false
    return said !== "other" && said !== "card"
  })
}
