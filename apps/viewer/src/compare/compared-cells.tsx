import { tableIds, tableOf } from "@gouji/core"
import { createSignal, For, Show } from "solid-js"
import type { ReportComparison, Side } from "../data/figure-responses.ts"
import { changeText, figureText } from "../figures/figure-text.ts"
import { cellNameOf } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"

type Cell = ReportComparison["cells"][number]

const isDifferent = ({ asked, before, after }: Cell) => asked !== "both" || before !== after

function Given(props: { figure: Cell["before"] }) {
  const { t, language } = useLanguage()
  return (
    <Show when={props.figure !== undefined} fallback={<span class="faint">{t("figures.notGiven")}</span>}>
      <Show when={props.figure !== null} fallback={<span class="faint">{t("figures.blank")}</span>}>
        {figureText(props.figure ?? null, language())}
      </Show>
    </Show>
  )
}

function Row(props: { cell: Cell }) {
  const { t, language } = useLanguage()
  const percent = () => (props.cell.percent === null ? "" : `${changeText(props.cell.percent, language())}%`)
  return (
    <tr class={isDifferent(props.cell) ? "differs" : undefined}>
      <th scope="row">{cellNameOf(props.cell.cell, language())}</th>
      <td>
        <Given figure={props.cell.before} />
      </td>
      <td>
        <Given figure={props.cell.after} />
      </td>
      <Show
        when={props.cell.asked === "both"}
        fallback={
          <td colspan="2" class="faint words">
            {t("compare.one")}
          </td>
        }
      >
        <td>{changeText(props.cell.difference, language())}</td>
        <td>{percent()}</td>
      </Show>
    </tr>
  )
}

/** Cell by cell, a table of the form at a time. What is the same is folded away until it is asked for. */
export function ComparedCells(props: { comparison: ReportComparison }) {
  const { t } = useLanguage()
  const [all, setAll] = createSignal(false)
  const { a, b } = props.comparison
  // Two years of one agency are told apart by the year, two agencies by both.
  const nameOf = (side: Side) =>
    a.agency.id === b.agency.id && a.year !== b.year
      ? t("archive.yearOf", { year: side.year })
      : `${side.agency.name} ${side.year}`
  const rows = (table: string) =>
    props.comparison.cells.filter((cell) => tableOf(cell.cell) === table && (all() || isDifferent(cell)))
  return (
    <>
      <p class="script-only">
        <button
          type="button"
          class="button button-quiet"
          aria-pressed={all()}
          onClick={() => setAll((before) => !before)}
        >
          {t(all() ? "compare.onlyChanged" : "compare.all")}
        </button>
      </p>
      <For each={tableIds}>
        {(table) => (
          <Show when={rows(table).length > 0}>
            <section class="table-region" tabindex="0" aria-label={t(`figures.table.${table}`)}>
              <table class="plain-table">
                <caption>{t(`figures.table.${table}`)}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t("compare.cell")}</th>
                    <th scope="col">{nameOf(a)}</th>
                    <th scope="col">{nameOf(b)}</th>
                    <th scope="col">{t("compare.difference")}</th>
                    <th scope="col">{t("compare.percent")}</th>
                  </tr>
                </thead>
                <tbody>
                  <For each={rows(table)}>{(cell) => <Row cell={cell} />}</For>
                </tbody>
              </table>
            </section>
          </Show>
        )}
      </For>
    </>
  )
}
