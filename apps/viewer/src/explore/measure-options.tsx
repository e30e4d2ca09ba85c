import { For, untrack } from "solid-js"
import { measureName, measuresOf, measureTables } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"

/** Every measure to choose from, by table; `chosen` as the form begins. */
export function MeasureOptions(props: { chosen: string }) {
  const { t, language } = useLanguage()
  const chosen = untrack(() => props.chosen)
  return (
    <For each={measureTables}>
      {(table) => (
        <optgroup label={t(`figures.table.${table}`)}>
          <For each={measuresOf(table)}>
            {(measure) => (
              <option value={measure} selected={measure === chosen}>
                {measureName(measure, language())}
              </option>
            )}
          </For>
        </optgroup>
      )}
    </For>
  )
}
