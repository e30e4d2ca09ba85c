import { cellName, type Reading, type Report, tableOf } from "@gouji/core"
import type { Block, Table, TableCell } from "@gouji/documents"
import { For, Show } from "solid-js"
import { useDocumentText } from "../i18n/document-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { spotId, spotsOf } from "./spots.ts"

/**
 * A document as plain text and tables, without anything that needs a script. Each figure's place has the figure's address
 * for its id, so that a link marks it, and leads to the figure in the report.
 */
export function PrintedDocument(props: {
  blocks: readonly Block[]
  places: Reading["places"]
  forms: Report["forms"]
  /** The page of the report. */
  report: string
}) {
  const { t, language } = useLanguage()
  const said = useDocumentText()
  const { blocks, places, forms } = props
  const { cellsAt } = spotsOf(blocks, { places })
  const nameOf = (cell: string) => {
    const table = tableOf(cell)
    const form = table ? forms[table] : null
    return form ? cellName(form, cell, language()) : cell
  }
  /** A text with the figures that were read from it: the first is the link, the others are places in it. */
  const Text = (own: { text: string; cells: readonly string[] }) => {
    const [first, ...others] = own.cells
    return (
      <Show when={first} keyed fallback={own.text}>
        {(cell) => (
          <>
            <For each={others}>{(other) => <span id={other} />}</For>
            <a
              id={cell}
              href={`${props.report}#${cell}`}
              title={nameOf(cell)}
              aria-label={`${own.text || t("inspector.blank")} ${said("linked", { name: nameOf(cell) })}`}
            >
              {own.text || "　"}
            </a>
          </>
        )}
      </Show>
    )
  }
  const Cell = (own: { cell: TableCell; block: number }) => {
    const { row, column, rowSpan, columnSpan, text } = own.cell
    const cells = cellsAt.get(spotId({ block: own.block, row, column })) ?? []
    return (
      <td
        rowSpan={rowSpan > 1 ? rowSpan : undefined}
        colSpan={columnSpan > 1 ? columnSpan : undefined}
        classList={{ "doc-figure": cells.length > 0 }}
      >
        <Text text={text} cells={cells} />
      </td>
    )
  }
  const Printed = (own: { table: Table; block: number }) => (
    <section class="doc-table" tabindex="0" aria-label={said("table", { block: own.block + 1 })}>
      <table>
        <tbody>
          <For each={own.table.rows}>
            {(row) => (
              <tr>
                <For each={row}>{(cell) => <Cell cell={cell} block={own.block} />}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
  return (
    <article class="document-blocks document-whole" lang="zh-CN">
      <For each={blocks}>
        {(block, at) =>
          block.kind === "table" ? (
            <Printed table={block} block={at()} />
          ) : (
            <p class="doc-paragraph">
              <Text text={block.text} cells={cellsAt.get(spotId({ block: at(), row: null, column: null })) ?? []} />
            </p>
          )
        }
      </For>
    </article>
  )
}
