import type { Table, TableCell } from "@gouji/documents"
import { createSignal, For, Show } from "solid-js"
import { useDocumentText } from "../i18n/document-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { Gradual } from "../shell/gradual.tsx"
import type { Linked } from "./linked.ts"
import { nextSpot } from "./next-spot.ts"
import { type Spot, spotId } from "./spots.ts"

/** A table as the document has it, its merged cells merged. Cells that figures were read from lead to those. */
export function DocumentTable(props: { table: Table; block: number; linked: Linked; mask: (text: string) => string }) {
  const { t } = useLanguage()
  const said = useDocumentText()
  const { block, table } = props
  const spotAt = ({ row, column }: TableCell): Spot => ({ block, row, column })
  const spots = table.rows
    .flat()
    .map(spotAt)
    .filter((spot) => props.linked.cellsAt(spotId(spot)).length > 0)
  const first = spots[0]
  const [current, setCurrent] = createSignal(first ? spotId(first) : "")
  const onKeyDown = (event: KeyboardEvent) => {
    const from = spots.find((spot) => spotId(spot) === current())
    if (!from || !event.key.startsWith("Arrow")) return
    event.preventDefault()
    document
      .getElementById(spotId(nextSpot(spots, from, event.key)))
      ?.querySelector("button")
      ?.focus()
  }
  const Cell = (own: { cell: TableCell }) => {
    const spot = spotAt(own.cell)
    const id = spotId(spot)
    const cells = props.linked.cellsAt(id)
    const text = props.mask(own.cell.text)
    return (
      <td
        id={id}
        rowSpan={own.cell.rowSpan > 1 ? own.cell.rowSpan : undefined}
        colSpan={own.cell.columnSpan > 1 ? own.cell.columnSpan : undefined}
        classList={{
          linked: cells.length > 0,
          "doc-selected": props.linked.isSelected(id),
          "doc-lit": props.linked.isLit(id),
        }}
      >
        <Show when={cells[0]} keyed fallback={text}>
          {(cell) => (
            <button
              type="button"
              tabindex={current() === id ? 0 : -1}
              aria-label={`${text || t("inspector.blank")} ${said("linked", { name: props.linked.nameOf(cell) })}`}
              onFocus={() => setCurrent(id)}
              onClick={() => props.linked.go(cell)}
            >
              {text}
            </button>
          )}
        </Show>
      </td>
    )
  }
  return (
    <section class="doc-table" id={`doc:${block}`} tabindex="0" aria-label={said("table", { block: block + 1 })}>
      <table onKeyDown={onKeyDown}>
        <tbody>
          <Gradual each={table.rows} tag="tr" height={34} indexOf={(id) => rowOf(id, block)}>
            {(row) => (
              <tr>
                <For each={row}>{(cell) => <Cell cell={cell} />}</For>
              </tr>
            )}
          </Gradual>
        </tbody>
      </table>
    </section>
  )
}

function rowOf(id: string, block: number): number {
  const [head, row] = id.split("/")
  return head === `doc:${block}` && row !== undefined ? Number(row) : -1
}
