import { cellName, type Reading, tableOf } from "@gouji/core"
import type { Block } from "@gouji/documents"
import { type Accessor, createEffect, createMemo, createSelector, on, Show } from "solid-js"
import { useDocumentText } from "../i18n/document-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import type { ReportView } from "../report/create-report-view.ts"
import { Gradual, GradualContext, type Opener } from "../shell/gradual.tsx"
import { DocumentTable } from "./document-table.tsx"
import type { Linked } from "./linked.ts"
import { mentionSpot } from "./mention-spot.ts"
import { type Spot, spotId, spotsOf } from "./spots.ts"

const blockOf = (id: string) => (id.startsWith("doc:") ? Number.parseInt(id.slice(4), 10) : -1)

/** Brings an element to the middle of the pane, and moves nothing else. */
function bring(pane: HTMLElement, element: HTMLElement): void {
  if (pane.scrollHeight <= pane.clientHeight) {
    element.scrollIntoView({ block: "center" })
    return
  }
  const [outer, inner] = [pane.getBoundingClientRect(), element.getBoundingClientRect()]
  pane.scrollTo({ top: pane.scrollTop + inner.top - outer.top - (pane.clientHeight - inner.height) / 2 })
}

/** The document as it came, paragraph by paragraph and table by table, as text alone; what is selected in the report is marked. */
export function DocumentPane(props: {
  blocks: readonly Block[]
  view: Accessor<ReportView | null>
  /** Where the figures stand among these blocks, where the reading's own places may count others. */
  places?: Reading["places"]
  /** Masks what nobody should see, where that has not been done. */
  mask?: (text: string) => string
  /** Called before a cell of the report is gone to, which may not be in sight. */
  leave: () => void
}) {
  const { language } = useLanguage()
  const t = useDocumentText()
  const { blocks, mask = (text) => text } = props
  const openers = new Set<Opener>()
  let pane: HTMLElement | undefined
  const spots = createMemo(() => {
    const view = props.view()
    return view ? spotsOf(blocks, { places: props.places ?? view.reading.places }) : null
  })
  const selected = createMemo<Spot | null>(() => {
    const view = props.view()
    if (!view) return null
    const cell = view.selection.cell()
    if (cell !== null) return spots()?.ofCell.get(cell) ?? null
    const finding = view.selection.finding()
    if (finding?.mention) return mentionSpot(blocks, finding.mention, view.report)
    const [first] = finding?.cells ?? []
    return first === undefined ? null : (spots()?.ofCell.get(first) ?? null)
  })
  const selectedId = createMemo(() => {
    const spot = selected()
    return spot === null ? "" : spotId(spot)
  })
  const lit = createMemo<ReadonlySet<string>>(() => {
    const cells = props.view()?.selection.finding()?.cells ?? []
    return new Set(cells.flatMap((cell) => spots()?.ofCell.get(cell) ?? []).map(spotId))
  })
  const linked: Linked = {
    cellsAt: (id) => spots()?.cellsAt.get(id) ?? [],
    nameOf: (cell) => {
      const table = tableOf(cell)
      const form = table ? props.view()?.report.forms[table] : null
      return form ? cellName(form, cell, language()) : cell
    },
    isSelected: createSelector(selectedId),
    isLit: createSelector<ReadonlySet<string>, string>(lit, (id, spots) => spots.has(id)),
    go: (cell) => {
      props.leave()
      props.view()?.select(cell)
    },
  }
  createEffect(
    on(selectedId, (id) => {
      if (id === "") return
      queueMicrotask(() => {
        // The block first, then the row in it.
        for (const open of [...openers]) open(id)
        for (const open of [...openers]) open(id)
        const element = document.getElementById(id)
        if (pane && element) bring(pane, element)
      })
    }),
  )
  const Piece = (own: { block: Block; index: number }) => {
    const { block, index } = own
    if (block.kind === "table") return <DocumentTable table={block} block={index} linked={linked} mask={mask} />
    const id = spotId({ block: index, row: null, column: null })
    const cells = linked.cellsAt(id)
    return (
      <p
        id={id}
        classList={{ "doc-paragraph": true, "doc-selected": linked.isSelected(id), "doc-lit": linked.isLit(id) }}
      >
        {mask(block.text)}
        <Show when={cells[0]} keyed>
          {(cell) => (
            <button
              type="button"
              class="link-button doc-link"
              onClick={() => linked.go(cell)}
              aria-label={t("linked", { name: linked.nameOf(cell) })}
            >
              →
            </button>
          )}
        </Show>
      </p>
    )
  }
  return (
    <GradualContext.Provider value={openers}>
      <section class="document-blocks" lang="zh-CN" ref={pane} tabindex="0" aria-labelledby="document-title">
        <Gradual each={blocks} tag="div" height={60} indexOf={blockOf}>
          {(block, index) => <Piece block={block} index={index} />}
        </Gradual>
      </section>
    </GradualContext.Provider>
  )
}
