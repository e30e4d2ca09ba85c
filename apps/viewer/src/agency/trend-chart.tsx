import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { barsOf, columnsOf, drawing } from "./trend-bars.ts"

interface Point {
  readonly year: number
  readonly value: number | null
  /** The figure as it is written. */
  readonly text: string
}

/** The first year of the form that is in force; series run over the change, which is marked. */
const newForm = 2021

/** A series as bars from zero, oldest first. The figures stand above their bars; a table beside it says the same. */
export function TrendChart(props: { name: string; points: readonly Point[] }) {
  const { t } = useLanguage()
  const years = () => props.points.map(({ year }) => year)
  const columns = () => columnsOf(years())
  const bars = () => barsOf(props.points)
  const base = drawing.height - drawing.foot
  const textOf = (year: number) => props.points.find((point) => point.year === year)?.text ?? ""
  const label = () => t("agency.chart", { measure: props.name, first: years()[0] ?? "", last: years().at(-1) ?? "" })
  return (
    <figure class="trend">
      <figcaption>{props.name}</figcaption>
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={label()}>
        <For each={bars()}>
          {({ year, x, y, width, height }) => (
            <>
              <rect class="trend-bar" x={x} y={y} width={width} height={height} />
              <text class="trend-value" x={x + width / 2} y={y - 4} text-anchor="middle">
                {textOf(year)}
              </text>
            </>
          )}
        </For>
        <line class="trend-base" x1="0" x2={drawing.width} y1={base} y2={base} />
        <Show when={years().includes(newForm) && years().includes(newForm - 1)}>
          <line class="trend-change" x1={columns().x(newForm)} x2={columns().x(newForm)} y1="0" y2={drawing.height} />
        </Show>
        <For each={years()}>
          {(year) => (
            <text
              class="trend-year"
              x={columns().x(year) + columns().width / 2}
              y={drawing.height - 4}
              text-anchor="middle"
            >
              {year}
            </text>
          )}
        </For>
      </svg>
    </figure>
  )
}
