import type { Region } from "../data/figure-responses.ts"
import type { Translate } from "../i18n/language.ts"

/** What a region is called; by its code where no list has it. */
export function regionText({ region, name, rank }: Region, t: Translate): string {
  if (rank === "unknown") return t("regions.unknown")
  const called = name ?? region
  return rank === "own" ? t("regions.own", { name: called }) : called
}
