import type { Archive } from "@gouji/store"
import { chinaDay } from "../china-day.ts"

const shown = 5

/** How many agencies have reported for the year before this, and what was published last. */
export async function overview(archive: Pick<Archive, "aggregates" | "newest">, now: Date) {
  const year = Number(chinaDay(now).slice(0, 4)) - 1
  const [coverage, newest] = await Promise.all([archive.aggregates.coverage({ years: [year] }), archive.newest(shown)])
  return { coverage: coverage[0] ?? { year, agencies: 0, reported: 0 }, newest }
}
