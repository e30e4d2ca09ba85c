import type { Kysely } from "kysely"
import type { Tables } from "./tables.ts"

type Count = Tables["report_counts"]

/** Adds to the numbers of reports; one less is `-1`. */
export async function addCounts(db: Kysely<Tables>, counts: readonly Count[]): Promise<void> {
  if (counts.length === 0) return
  await db
    .insertInto("report_counts")
    .values([...counts])
    .onConflict((on) =>
      on
        .columns(["province", "year", "demo"])
        .doUpdateSet((eb) => ({ reports: eb("report_counts.reports", "+", eb.ref("excluded.reports")) })),
    )
    .execute()
}

/** How many reports there are of each province, year and kind among some. */
export function countReports(reports: Iterable<Omit<Count, "reports">>): Count[] {
  const counts = new Map<string, Count>()
  for (const { province, year, demo } of reports) {
    const key = `${province} ${year} ${demo}`
    counts.set(key, { province, year, demo, reports: (counts.get(key)?.reports ?? 0) + 1 })
  }
  return [...counts.values()]
}
