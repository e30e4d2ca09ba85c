import type { DigitRun } from "./digit-runs.ts"
import { saidBefore } from "./said-before.ts"

/** Numbers of persons' mobiles: what the numbering plan gives out, without those of machines (140–144, 146 apart). */
const mobile = /^1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])\d{8}$/
/** What is counted or measured is no number to call. */
const measured =
  /^ ?(?:余|多)?[万亿千]?(?:元|件|条|个|次|人|份|页|户|宗|项|篇|字|吨|平方|米|公里|亩|台|辆|%|‰|年|号|美元)/
const usual = new Set(["3-4-4", "3-3-5", "3-8", "4-4-3"])

/** A run without the country's number before it, or the 0 of a call from elsewhere. */
function withoutPrefix(plain: string, run: DigitRun): DigitRun {
  const [first = 0, ...rest] = run.groups
  const head = run.digits.slice(0, first)
  if (rest.length > 0 && (head === "86" || head === "0086")) {
    const within = plain.slice(run.start + first, run.end)
    const start = run.start + first + within.search(/\d/)
    return {
      ...run,
      digits: run.digits.slice(first),
      start,
      groups: rest,
      parted: rest.length > 1 ? run.parted : "not",
    }
  }
  const prefix = /^(?:0086|86(?=1)|0(?=1[3-9]))/.exec(run.digits)?.[0] ?? ""
  if (rest.length > 0 || prefix === "") return run
  return {
    ...run,
    digits: run.digits.slice(prefix.length),
    start: run.start + prefix.length,
    groups: [first - prefix.length],
  }
}

/** The runs that are numbers of mobiles. Landlines, service numbers and what the text counts are none. */
export function findMobiles(plain: string, runs: readonly DigitRun[]): DigitRun[] {
  return runs.flatMap((printed) => {
    const run = withoutPrefix(plain, printed)
    if (!mobile.test(run.digits)) return []
    const said = saidBefore(plain, printed.start)
    const prefixed = run.start !== printed.start
    const isCalled = said === "phone" || (prefixed && plain[printed.start - 1] === "+")
    if (said === "other" || said === "card") return []
    if (measured.test(plain.slice(run.end, run.end + 6)) && !isCalled) return []
    // Several groups, or a bare prefix, may be several figures or a code: there the text has to say it.
    if (run.parted !== "not" && !usual.has(run.groups.join("-"))) return []
    if ((run.parted === "blank" || prefixed) && !isCalled) return []
    return [run]
  })
}
