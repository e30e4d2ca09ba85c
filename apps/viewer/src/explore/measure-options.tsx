import { For } from "solid-js"
import { measureName, measuresOf, measureTables } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"

/** Every measure to choose from, by table. */
export function MeasureOptions(props: { chosen: string }) {
  const { t, language } = useLanguage()
  return (
    <For each={measureTables}>
      {(table) => (
        <optgroup label={t(`figures.table.${table}`)}>
          <For each={measuresOf(table)}>
            {(measure) => (
              <option value={measure} selected={measure === props.chosen}>
                {measureName(measure, language())}
              </option>
            )}
          </For>
        </optgroup>
      )}
    </For>
  )
}
