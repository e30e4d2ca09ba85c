import { type Figure, findCell, type Report, tableOf } from "@gouji/core"
import { figureOf } from "@gouji/documents/figure-text"
import { createSignal, createUniqueId, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useChecking } from "./use-checking.ts"

/** A figure typed over by hand, read as a document's would be; `undefined`: that is none. */
function typedFigure(text: string, cell: string, { forms }: Report): Figure | undefined {
  const table = tableOf(cell)
  const form = table ? forms[table] : null
  const known = form === null ? undefined : findCell(form, cell)
  if (!known) return undefined
  const found = figureOf(text, known.measure, known.columnSpec.label)
  return found.figure === undefined || found.note !== null ? undefined : found.figure
}

/** Types a figure over, in the place of the selected cell. The document stays as it is. */
export function EditFigure(props: { cell: string; report: Report }) {
  const { t } = useLanguage()
  const checking = useChecking()
  const id = createUniqueId()
  const [text, setText] = createSignal(String(props.report.cells[props.cell] ?? ""))
  const [isInvalid, setInvalid] = createSignal(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const to = typedFigure(text(), props.cell, props.report)
    setInvalid(to === undefined)
    if (to !== undefined) void checking.changeCells([{ cell: props.cell, to }])
  }
  return (
    <form class="edit-figure" onSubmit={submit} novalidate>
      <label for={id}>{t("changes.edit")}</label>
      <input
        id={id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength={40}
        value={text()}
        aria-describedby={`${id}-hint`}
        aria-invalid={isInvalid()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button button-quiet">
        {t("changes.apply")}
      </button>
      <p class="hint" id={`${id}-hint`} role={isInvalid() ? "alert" : undefined}>
        <Show when={isInvalid()} fallback={t("changes.editHint")}>
          {t("changes.invalid")}
        </Show>
      </p>
    </form>
  )
}
