import { cellsOf, formOf, prompts, type SectionId, tableIds } from "@gouji/core"
import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import type { Entry } from "./create-entry.ts"
import { useFilling } from "./create-filling.ts"
import { EntryTable } from "./entry-table.tsx"
import { FillText } from "./fill-text.tsx"

/** One of the six parts: what it is to say, its text, its table. */
export function FillPart(props: { id: SectionId; entry: Entry }) {
  const { t, language } = useLanguage()
  const { words, edits, forms, sheet } = useFilling()
  const prompt = prompts[props.id]
  const spec = formOf("2021").sections.find(({ id }) => id === props.id)
  const heading = () => (language() === "en" ? spec?.en : words().headings[props.id]) ?? ""
  const table = tableIds.find((id) => id === props.id)
  const form = () => table && forms()[table]
  const hasBlank = () => {
    const known = form()
    return table && known && cellsOf(known, table).some(({ id }) => sheet().figures[id] === null)
  }
  return (
    <section class="part" id={`part-${props.id}`} tabindex="-1" aria-labelledby={`part-${props.id}-title`}>
      <h3 id={`part-${props.id}-title`}>{heading()}</h3>
      <p class="fill-prompt hint" id={`prompt-${props.id}`}>
        <strong>{t("fillIn.prompt")}</strong> {language() === "en" ? prompt.en : prompt.label}{" "}
        <span lang="zh-CN">{t("fillIn.promptBasis", { basis: prompt.basis })}</span>
      </p>
      <FillText
        name={props.id}
        label={t("fillIn.text", { heading: heading() })}
        value={words().texts[props.id]}
        set={(text) => edits.write({ texts: { ...words().texts, [props.id]: text } })}
        describedBy={`prompt-${props.id}`}
        of={({ section }) => section === props.id}
        short={table !== undefined}
        isHeaded
      />
      <Show when={table} keyed>
        {(id) => (
          <>
            <Show when={form()} keyed>
              {(known) => <EntryTable form={known} table={id} entry={props.entry} />}
            </Show>
            <Show when={hasBlank()}>
              <p class="fill-zeros">
                <button type="button" class="button button-quiet" onClick={() => edits.zeros(id)}>
                  {t("fillIn.zeros", { table: t(`table.number.${id}`) })}
                </button>
              </p>
            </Show>
          </>
        )}
      </Show>
    </section>
  )
}
