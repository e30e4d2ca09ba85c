import type { Finding } from "@gouji/core"
import { type Accessor, createMemo, createSelector, createSignal } from "solid-js"
import { parseHash, type Target } from "./address.ts"

/**
 * What is selected follows the page's address, so that every selection is a link. The finding under which a cell was
 * opened is remembered for as long as a cell of it is selected: its other cells stay lit.
 */
export function createSelection(hash: Accessor<string>, findings: Accessor<readonly Finding[]>) {
  const [opened, open] = createSignal<string | null>(null)
  const target = createMemo<Target | null>(() => parseHash(hash()))
  const byId = (id: string) => findings().find((finding) => finding.id === id) ?? null

  const cell = createMemo(() => {
    const now = target()
    return now?.kind === "cell" ? now.id : null
  })
  const finding = createMemo<Finding | null>(() => {
    const now = target()
    if (now?.kind === "finding" || now?.kind === "passage") return byId(now.id)
    const id = opened()
    const kept = id === null ? null : byId(id)
    return kept && now?.kind === "cell" && kept.cells.includes(now.id) ? kept : null
  })
  const lit = createMemo<ReadonlySet<string>>(() => new Set(finding()?.cells ?? []))

  // Only the cells that were and those that are hear of a change, not the two hundred of the page.
  const isSelected = createSelector(cell)
  const isLit = createSelector<ReadonlySet<string>, string>(lit, (id, cells) => cells.has(id))
  const isFound = createSelector(() => finding()?.id ?? null)

  return { target, cell, isSelected, finding, isFound, lit, isLit, open }
}

export type Selection = ReturnType<typeof createSelection>
