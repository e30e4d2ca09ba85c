import { cellName, columnName, findCell, rowName, tableOf } from "@gouji/core"
import { createMemo, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useRuleTitle } from "../rules/use-rule-title.ts"
import type { Entry } from "./create-entry.ts"
import { useFilling } from "./create-filling.ts"

/** The cell that is being filled in: its name, what it is the sum of, what is proposed for it, what last year's was. */
export function CellBar(props: { entry: Entry }) {
  const { t, language } = useLanguage()
  const titleOf = useRuleTitle()
  const filling = useFilling()
  const id = () => filling.current()
  const form = () => {
    const cell = id()
    const table = cell === null ? undefined : tableOf(cell)
    return table && filling.forms()[table]
  }
  const name = () => {
    const [cell, known] = [id(), form()]
    return cell !== null && known && findCell(known, cell) ? cellName(known, cell, language()) : null
  }
  const sum = createMemo(() => filling.sums().get(id() ?? ""))
  const isLocked = () => filling.stateOf(id() ?? "").isLocked
  const open = () => sum()?.parts.filter((part) => filling.cells()[part] === null).length ?? 0
  /** The parts by what tells them apart: columns within a row, rows within a column. Only few are listed. */
  const parts = () => {
    const [now, known] = [sum(), form()]
    if (!now || !known) return ""
    const found = now.parts.flatMap((part) => findCell(known, part) ?? [])
    const isRow = new Set(found.map(({ row }) => row)).size === 1
    const names = found.slice(0, 6).map((cell) => (isRow ? columnName : rowName)(cell, language()))
    return `= ${names.join(" + ")}${found.length > names.length ? " + …" : ""}`
  }
  const proposal = () => filling.proposals().get(id() ?? "")
  const before = () => filling.stateOf(id() ?? "").before
  const act = (edit: (cell: string) => void) => () => {
    const cell = id()
    if (cell === null) return
    edit(cell)
    props.entry.goTo(cell)
  }
  const chosen = () => {
    const block = filling.block()
    return block.length > 0
      ? t("fillIn.cell.selected", { rows: block.length, columns: Math.max(...block.map((line) => line.length)) })
      : ""
  }
  return (
    <div class="cell-bar">
      <p class="visually-hidden" role="status">
        {chosen()}
      </p>
      <Show when={name()} fallback={<p class="faint">{t("fillIn.cell.none")}</p>}>
        <p class="cell-bar-name">{name()}</p>
        <Show when={chosen()}>
          <p class="faint">{chosen()}</p>
        </Show>
        <Show when={sum()}>
          <p class="faint cell-bar-sum">{parts()}</p>
          <Show when={isLocked() && open() > 0}>
            <p class="faint">{t("fillIn.cell.open", { count: open() })}</p>
          </Show>
          <button
            type="button"
            class="button button-quiet"
            onClick={act(isLocked() ? filling.edits.unlock : filling.edits.lock)}
          >
            {t(isLocked() ? "fillIn.cell.unlock" : "fillIn.cell.lock")}
          </button>
        </Show>
        <Show when={proposal()} keyed>
          {({ rule, figure }) => (
            <>
              <p class="cell-bar-rule">{t("fillIn.cell.byRule", { rule: titleOf(rule), figure })}</p>
              <button type="button" class="button button-quiet" onClick={act((cell) => filling.edits.accept([cell]))}>
                {t("fillIn.cell.accept", { figure })}
              </button>
            </>
          )}
        </Show>
        <Show when={before() !== undefined && before() !== null}>
          <p class="faint">{t("fillIn.cell.before", { figure: String(before()) })}</p>
        </Show>
      </Show>
    </div>
  )
}
