import { cellName, type FormId, findCell, wordings } from "@gouji/core"
import { createEffect, createMemo, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { findingAnchor } from "../report/address.ts"
import type { CellMark } from "../report/cell-marks.ts"
import type { GridBox } from "../report/table-grid.ts"
import type { Entry } from "./create-entry.ts"
import { useFilling } from "./create-filling.ts"
import { figureShown } from "./figure-shown.ts"
import { useFillView } from "./fill-view-context.ts"
import { useFoundOnCells } from "./found-on-cells.ts"

const spans = ({ rowSpan, columnSpan }: GridBox["box"]) => ({
  rowSpan: rowSpan > 1 ? rowSpan : undefined,
  colSpan: columnSpan > 1 ? columnSpan : undefined,
})

/** The same place on a served page: blank, as on a form to print. */
export function BlankCell(props: { box: GridBox }) {
  return <td headers={props.box.headers} class="figure" {...spans(props.box.box)} />
}

/** The place of a figure, to be written in; a total shows what its parts come to. */
export function EntryCell(props: { box: GridBox; form: FormId; entry: Entry }) {
  const { t, language } = useLanguage()
  const filling = useFilling()
  const view = useFillView()
  const { box, id } = props.box
  const isAmount = findCell(props.form, id)?.measure === "amount"
  const found = useFoundOnCells()
  const now = () => filling.stateOf(id)
  const wrong = () => now().wrong
  const figure = () => now().figure
  const shown = () => figureShown(wrong(), figure())
  const isTotal = () => now().isTotal
  const isLocked = () => now().isLocked
  const proposal = () => now().proposal
  const before = () => now().before
  /** A cell that nobody has come to yet is no slip: that it is blank is said in the list, and not on the cell. */
  const own = (): readonly CellMark[] => (shown() === "" && !isTotal() ? [] : found(id).marks)
  const accusing = () => own().filter((mark) => mark.role === "found")
  const first = () => accusing()[0]
  const part = () => (first() ? undefined : own()[0])

  const markText = (mark: CellMark) => {
    const severity = wordings[language()].severities[mark.severity]
    const count = accusing().length
    return count > 1
      ? t("table.marks", { severity, number: mark.number, count })
      : t("table.mark", { severity, number: mark.number })
  }
  /** All that is seen of a cell beside its figure, for those who hear it. */
  const notes = createMemo(() => {
    const [text, last, wanted, mark, other] = [wrong(), before(), proposal(), first(), part()]
    const parts = [
      isTotal() ? t(isLocked() ? "fillIn.cell.locked" : "fillIn.cell.typed") : null,
      text === undefined ? null : t("fillIn.cell.wrong", { text }),
      text === undefined && figure() === undefined && !isTotal() ? t("fillIn.cell.absent") : null,
      wanted === undefined ? null : t("fillIn.cell.proposal", { figure: wanted }),
      last === undefined || last === null ? null : t("fillIn.cell.before", { figure: last }),
      mark ? markText(mark) : null,
      other ? t("fillIn.cell.part", { number: other.number }) : null,
    ]
    return parts.filter((text) => text !== null).join(t("inspector.joiner"))
  })
  const state = () => {
    if (wrong() !== undefined) return "wrong"
    const is = figure()
    return is === undefined ? "absent" : is === null ? "blank" : is === 0 || is === "0" ? "zero" : "given"
  }
  /** One text: what is toggled beside it would be lost whenever it changes. */
  const looks = createMemo(() => {
    const [mark, other] = [first(), part()]
    const parts = [
      `figure fill-cell figure-${state()}`,
      mark ? `marked-${mark.severity}` : other ? `part-${other.severity}` : null,
      isTotal() ? (isLocked() ? "fill-locked" : "fill-typed") : null,
      filling.isInBlock(id) ? "fill-chosen" : null,
      found(id).isLit ? "lit" : null,
    ]
    return parts.filter((part) => part !== null).join(" ")
  })
  let input: HTMLInputElement | undefined
  // What is being typed stays as it is typed; it is shown as it was read once the cell is left.
  createEffect(() => {
    const text = shown()
    if (input && !props.entry.isEditing(id)) input.value = text
  })
  // The field stands in the markup itself, among what comes and goes: moved, it would lose the keyboard.
  return (
    <td headers={props.box.headers} rowSpan={spans(box).rowSpan} colSpan={spans(box).colSpan} class={looks()}>
      <Show when={first()} keyed>
        {(mark) => (
          <a
            href={`#${findingAnchor(mark.finding)}`}
            class={`number number-${mark.severity}`}
            tabindex={-1}
            aria-label={markText(mark)}
            onClick={(event) => {
              event.preventDefault()
              view()?.go(findingAnchor(mark.finding))
            }}
          >
            {accusing().length > 1 ? `${mark.number}+` : mark.number}
          </a>
        )}
      </Show>
      <input
        ref={input}
        id={id}
        data-cell=""
        type="text"
        inputmode={isAmount ? "decimal" : "numeric"}
        enterkeyhint="next"
        autocomplete="off"
        spellcheck={false}
        readOnly={isLocked()}
        tabindex={isLocked() ? -1 : 0}
        placeholder={proposal() === undefined ? undefined : `${proposal()} ?`}
        aria-label={cellName(props.form, id, language())}
        aria-describedby={notes() ? `${id}-notes` : undefined}
        aria-invalid={wrong() !== undefined || first()?.severity === "error" ? "true" : undefined}
      />
      <Show when={before() !== undefined && before() !== null}>
        <span class="fill-before" aria-hidden="true">
          {String(before())}
        </span>
      </Show>
      <span class="visually-hidden" id={`${id}-notes`}>
        {notes()}
      </span>
    </td>
  )
}
