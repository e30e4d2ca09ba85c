import { cellNameIn, wordings } from "@gouji/core"
import { Show } from "solid-js"
import { isServer } from "solid-js/web"
import { useLanguage } from "../i18n/language.ts"
import { findingAnchor } from "./address.ts"
import { useReport } from "./create-report-view.ts"
import { HashLink } from "./hash-link.tsx"
import type { GridBox } from "./table-grid.ts"
import { useFigureWords } from "./use-figure-words.ts"

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
  const figureText = useFigureWords()
  const shown = () => (state === "blank" ? <span class="visually-hidden">{figureText(value)}</span> : figureText(value))
  /**
   * What is said of a cell that the arrow keys come to: its row, its column, and all that is printed in it. Of the headers
   * above it a screen reader says there the topmost alone, or none.
   */
  const spoken = () =>
    [
      cellNameIn(report, id, language()),
      figureText(value),
      isChanged ? `${t("table.was")} ${figureText(was)}` : null,
      first ? markText(first) : part ? t("table.part", { number: part.number }) : null,
    ]
      .filter((text) => text !== null)
      .join(t("inspector.joiner"))

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
      aria-label={isServer ? undefined : spoken()}
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
        <del class="was">{figureText(was)}</del>{" "}
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
