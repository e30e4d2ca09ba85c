import { formIds, type SectionId, tableIds } from "../report/index.ts"
import { type Cell, cellsOf } from "./cells.ts"
import { sections } from "./sections.ts"

const rows = new Map<string, Cell>()
for (const form of [...formIds].reverse()) {
  for (const table of tableIds) {
    for (const cell of cellsOf(form, table)) if (!rows.has(cell.rowSpec.label)) rows.set(cell.rowSpec.label, cell)
  }
}

/** The first cell of the row that prints a label, in whichever form has it; no two rows print the same. */
export function rowOfLabel(label: string): Cell | undefined {
  return rows.get(label)
}

/** The part that prints a label as its heading. */
export function sectionOfLabel(label: string): SectionId | undefined {
  return sections.find((section) => section.label === label)?.id
}
