import { wordings } from "@gouji/core"
import { Show } from "solid-js"
import { isServer } from "solid-js/web"
import { useLanguage } from "../i18n/language.ts"
import { findingAnchor } from "./address.ts"
import { useReport } from "./create-report-view.ts"
import { HashLink } from "./hash-link.tsx"
import type { GridBox } from "./table-grid.ts"

/** A figure in its place: printed, blank, or not read; with the number of the finding that names it. */
export function FigureCell(props: { cell: GridBox; current: boolean }) {
  const { t, language } = useLanguage()
  const { report, reading, marks, selection, select, changed, documentAt } = useReport()
  const id = props.cell.id
  const value = report.cells[id]
  const isChanged = changed?.has(id) ?? false
  const was = changed?.get(id)
  const own = marks.get(id) ?? []
  const accusing = own.filter((mark) => mark.role === "found")
  const [first] = accusing
  const part = first ? undefined : own[0]

  const markText = (mark: NonNullable<typeof first>) => {
    const severity = wordings[language()].severities[mark.severity]
    return accusing.length > 1
      ? t("table.marks", { severity, number: mark.number, count: accusing.length })
      : t("table.mark", { severity, number: mark.number })
  }
  const state = value === undefined ? "absent" : value === null ? "blank" : value === 0 ? "zero" : "given"
  const shown = () => {
    if (state === "absent") return t("table.absent")
    if (state === "blank") return <span class="visually-hidden">{wordings[language()].blank}</span>
    return String(value)
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter is handled by the table, for all its cells.
    <td
      id={id}
      headers={props.cell.headers}
      rowSpan={props.cell.box.rowSpan > 1 ? props.cell.box.rowSpan : undefined}
      colSpan={props.cell.box.columnSpan > 1 ? props.cell.box.columnSpan : undefined}
      class={`figure figure-${state} ${first ? `marked-${first.severity}` : part ? `part-${part.severity}` : ""} ${isChanged ? "changed" : ""}`}
      classList={{ selected: selection.isSelected(id), lit: selection.isLit(id) }}
      tabindex={isServer ? undefined : props.current ? 0 : -1}
      aria-current={selection.isSelected(id) ? "true" : undefined}
      onClick={(event) => !event.defaultPrevented && select(id)}
    >
      <Show when={first} keyed>
        {(mark) => (
          <HashLink
            to={findingAnchor(mark.finding)}
            class={`number number-${mark.severity}`}
            label={markText(mark)}
            {...(!isServer && { tabindex: -1 })}
          >
            {accusing.length > 1 ? `${mark.number}+` : mark.number}
          </HashLink>
        )}
      </Show>
      <Show when={isChanged}>
        <span class="visually-hidden">{t("table.was")} </span>
        <del class="was">
          {was === undefined ? t("table.absent") : was === null ? wordings[language()].blank : String(was)}
        </del>{" "}
      </Show>
      <Show
        when={documentAt !== undefined && id !== null && id in reading.places && `${documentAt}#${id}`}
        keyed
        fallback={<span class="value">{shown()}</span>}
      >
        {(place) => (
          <a class="value" href={place}>
            {shown()}
          </a>
        )}
      </Show>
      <Show when={part} keyed>
        {(mark) => <span class="visually-hidden">{t("table.part", { number: mark.number })}</span>}
      </Show>
    </td>
  )
}
