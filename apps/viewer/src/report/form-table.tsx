import { type FormId, formOf, type TableId } from "@gouji/core"
import { createSelector, createSignal, For, Show } from "solid-js"
import { isServer } from "solid-js/web"
import { useLanguage } from "../i18n/language.ts"
import { afterPaint } from "../shell/after-paint.ts"
import { useReport } from "./create-report-view.ts"
import { FigureCell } from "./figure-cell.tsx"
import { isMove, moveFrom } from "./grid-moves.ts"
import { HeaderCell } from "./header-cell.tsx"
import { type GridPart, tableGrid } from "./table-grid.ts"

/** A statutory table as the form prints it. One cell is in the order of the keyboard; arrow keys reach the others. */
export function FormTable(props: { form: FormId; table: TableId }) {
  const { t, language } = useLanguage()
  const { select, selection } = useReport()
  const grid = tableGrid(props.form, props.table)
  const spec = formOf(props.form)
  const figures = grid.parts.flatMap((part) => part.rows.flat()).filter(({ box }) => box.kind === "figure")
  const [current, setCurrent] = createSignal(figures[0]?.id ?? "")
  const isCurrent = createSelector(current)
  const title = () => {
    const label = spec.tables[props.table].title
    return `${t(`table.number.${props.table}`)} ${language() === "en" ? label.en : label.label}`
  }

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLTableElement }) => {
    const cell = event.target instanceof HTMLTableCellElement ? event.target.id : null
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return
    if (isMove(event.key)) {
      event.preventDefault()
      const next = document.getElementById(moveFrom(grid, cell, event.key))
      next?.focus({ preventScroll: true })
      next?.scrollIntoView({ block: "nearest", inline: "nearest" })
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      // A second Enter goes on into what the first one opened.
      const enter = () => document.getElementById("inspector")?.focus()
      if (selection.cell() !== cell) select(cell)
      else if (document.getElementById("inspector")) enter()
      // Not drawn yet.
      else afterPaint(enter)
    }
  }

  const Part = (part: { part: GridPart }) => (
    <For each={part.part.rows}>
      {(row) => (
        <tr>
          <For each={row}>
            {(box) =>
              box.box.kind === "figure" ? (
                <FigureCell cell={box} current={isCurrent(box.id)} />
              ) : (
                <HeaderCell header={box} stub={grid.stub} columns={grid.columns} />
              )
            }
          </For>
        </tr>
      )}
    </For>
  )

  return (
    <section class="table-region" tabindex="0" aria-label={t("table.region", { table: title() })}>
      <table
        class={`form-table table-${props.table}`}
        aria-describedby={isServer ? undefined : "table-hint"}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => event.target instanceof HTMLTableCellElement && setCurrent(event.target.id)}
      >
        <caption>
          <span class="caption-title">{title()}</span>
          <span class="caption-form">{t("report.formSource", { form: props.form, number: spec.source.number })}</span>
        </caption>
        <colgroup>
          <For each={Array.from({ length: grid.columns })}>
            {(_, i) => <col class={i() < grid.stub ? `stub-${grid.stub - i()}` : "figures"} />}
          </For>
        </colgroup>
        <For each={grid.parts}>
          {(part) => (
            <Show
              when={part.kind === "head"}
              fallback={
                <tbody>
                  <Part part={part} />
                </tbody>
              }
            >
              <thead>
                <Part part={part} />
              </thead>
            </Show>
          )}
        </For>
      </table>
    </section>
  )
}
