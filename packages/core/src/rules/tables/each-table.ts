import { type TableId, tableIds } from "../../report/index.ts"
import type { Judgement } from "../judgement.ts"
import type { Subject } from "../subject.ts"

/** Judges the tables one by one. Of a tidy one it is known beforehand that the rule holds in it. */
export function eachTable(
  tables: readonly TableId[],
  judge: (table: TableId, subject: Subject) => Judgement | null,
): (subject: Subject) => readonly Judgement[] {
  const holds = tables.map((table): Judgement => ({ at: table, outcome: "holds" }))
  return (subject) => {
    const { tidy } = subject
    if (tidy?.size === tableIds.length) return holds
    return tables.flatMap((table, index) => (tidy?.has(table) ? holds[index] : judge(table, subject)) ?? [])
  }
}
