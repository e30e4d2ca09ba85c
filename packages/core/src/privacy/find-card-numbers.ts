import { isCardNumber } from "./card-number.ts"
import { isCreditCode } from "./credit-code.ts"
import type { DigitRun } from "./digit-runs.ts"
import { saidBefore } from "./said-before.ts"

/** Words of an account of the office itself, into which fees are paid. */
const official =
  /对公|单位[账帐]户|基本户|财政|国库|非税|缴费|缴款|专户|征收|户名[: ]*[^,;。、 ]{2,30}(?:局|厅|委|政府|办公室|中心|所|院)/
const around = 80

/**
 * The runs that are numbers of bank cards. Only where the text speaks of a card or an account: one in ten serial numbers
 * has a check digit that is right by chance, and those of a province begin with 62 as well.
 */
export function findCardNumbers(plain: string, runs: readonly DigitRun[]): DigitRun[] {
  return runs.filter(
    (run) =>
      isCardNumber(run.digits) &&
      saidBefore(plain, run.start) === "card" &&
      !isCreditCode(run.digits) &&
      !official.test(plain.slice(Math.max(0, run.start - around), run.end + around)),
  )
}
