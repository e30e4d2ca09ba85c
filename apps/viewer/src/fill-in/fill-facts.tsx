import { formIds, type Scope, scopes, tableIds } from "@gouji/core"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { TextField } from "../shell/text-field.tsx"
import { useFilling } from "./create-filling.ts"
import { proposedTitle } from "./words.ts"

/** Who reports, on which year and in which form. */
export function FillFacts(props: { today: () => string }) {
  const { t } = useLanguage()
  const { words, edits, forms } = useFilling()
  const form = () => {
    const used = [...new Set(tableIds.map((table) => forms()[table]))]
    return used.length === 1 ? used[0] : undefined
  }
  return (
    <section class="fill-facts" aria-labelledby="fill-facts-title">
      <h2 id="fill-facts-title">{t("fillIn.facts")}</h2>
      <div class="fill-fields">
        <TextField
          id="fill-agency"
          label={t("fillIn.agency")}
          value={words().agency}
          set={(agency) => edits.write({ agency, agencyId: null })}
        />
        <TextField
          id="fill-year"
          label={t("fillIn.year")}
          value={words().year}
          set={(year) => edits.write({ year })}
          numeric
        />
        <div class="field">
          <label for="fill-scope">{t("fillIn.scope")}</label>
          <select
            id="fill-scope"
            onChange={(event) => edits.write({ scope: (event.currentTarget.value || null) as Scope | null })}
          >
            <option value="" selected={words().scope === null}>
              {t("fillIn.scopeOpen")}
            </option>
            <For each={scopes}>
              {(scope) => (
                <option value={scope} selected={words().scope === scope}>
                  {t(`report.scopes.${scope}`)}
                </option>
              )}
            </For>
          </select>
        </div>
        <div class="field">
          <label for="fill-issued">{t("fillIn.issuedOn")}</label>
          <div class="fill-date">
            <input
              id="fill-issued"
              type="date"
              value={words().issuedOn}
              onChange={(event) => edits.write({ issuedOn: event.currentTarget.value })}
            />
            <button type="button" class="button button-quiet" onClick={() => edits.write({ issuedOn: props.today() })}>
              {t("fillIn.today")}
            </button>
          </div>
        </div>
        <div class="field">
          <label for="fill-form">{t("fillIn.form")}</label>
          <select
            id="fill-form"
            onChange={(event) => {
              const chosen = formIds.find((id) => id === event.currentTarget.value)
              if (chosen) edits.useForm(chosen)
            }}
          >
            <Show when={form() === undefined}>
              <option value="" selected>
                {t("fillIn.formMixed")}
              </option>
            </Show>
            <For each={[...formIds].reverse()}>
              {(id) => (
                <option value={id} selected={form() === id}>
                  {t("report.form", { form: id })}
                </option>
              )}
            </For>
          </select>
        </div>
        <div class="fill-wide">
          <TextField
            id="fill-title"
            label={t("fillIn.reportTitle")}
            hint={t("fillIn.titleHint")}
            value={words().title ?? proposedTitle(words()) ?? ""}
            set={(title) => edits.write({ title: title === "" ? null : title })}
          />
        </div>
      </div>
    </section>
  )
}
