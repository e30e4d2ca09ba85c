import type { TableShape } from "../engine.ts"

/** Tables so that each stands behind those that its foreign keys name. */
export function inOrder(tables: readonly TableShape[]): TableShape[] {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const placed = new Set<TableShape>()
  const place = (table: TableShape, above: ReadonlySet<TableShape>) => {
    if (placed.has(table) || above.has(table)) return
    for (const name of table.needs) {
      const needed = byName.get(name)
      if (needed) place(needed, new Set([...above, table]))
    }
    placed.add(table)
  }
  for (const table of [...tables].sort((a, b) => (a.name < b.name ? -1 : 1))) place(table, new Set())
  return [...placed]
}
