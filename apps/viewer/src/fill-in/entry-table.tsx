import { type FormId, formOf, type TableId } from "@gouji/core"
import { For, Show } from "solid-js"
import { isServer } from "solid-js/web"
import { useLanguage } from "../i18n/language.ts"
import { HeaderCell } from "../report/header-cell.tsx"
import { type GridPart, tableGrid } from "../report/table-grid.ts"
import type { Entry } from "./create-entry.ts"
import { BlankCell, EntryCell } from "./entry-cell.tsx"

/** A table of the form as it is printed, with a field in every cell. */
export function EntryTable(props: { form: FormId; table: TableId; entry: Entry }) {
  const { t, language } = useLanguage()
  const grid = tableGrid(props.form, props.table)
  const spec = formOf(props.form)
  const label = spec.tables[props.table].title
  const title = () => `${t(`table.number.${props.table}`)} ${language() === "en" ? label.en : label.label}`
  const { handlers } = props.entry

  const Part = (part: { part: GridPart }) => (
    <For each={part.part.rows}>
      {(row) => (
        <tr>
          <For each={row}>
            {(box) =>
              box.box.kind === "figure" ? (
                isServer ? (
                  <BlankCell box={box} />
                ) : (
                  <EntryCell box={box} form={props.form} entry={props.entry} />
                )
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
    <section
      class="table-region"
      aria-label={t("table.region", { table: title() })}
      tabindex={isServer ? 0 : undefined}
    >
      {/* biome-ignore lint/a11y/useKeyWithMouseEvents: a block is selected by Shift and arrow keys as well. */}
      <table
        class={`form-table entry-table table-${props.table}`}
        onFocusIn={handlers.onFocusIn}
        onFocusOut={handlers.onFocusOut}
        onInput={handlers.onInput}
        onKeyDown={handlers.onKeyDown}
        onMouseDown={handlers.onMouseDown}
        onMouseOver={handlers.onMouseOver}
        onMouseUp={handlers.onMouseUp}
        onDblClick={handlers.onDblClick}
        onCopy={handlers.onCopy}
        onCut={handlers.onCut}
        onPaste={handlers.onPaste}
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
