import { type Scope, scopes } from "@gouji/core"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { FileInput } from "../shell/file-input.tsx"
import { useChecking } from "./use-checking.ts"

/** What a drop on the field for members' reports is told by. */
export const membersField = "members-field"

/** Takes the reports of the bodies that this one sums up, and what it covers: documents hardly ever say so. */
export function MembersPick() {
  const { t } = useLanguage()
  const checking = useChecking()
  const members = () => checking.beside().members
  return (
    <section class="beside" id={membersField} aria-labelledby="members-title">
      <h2 id="members-title">{t("check.membersTitle")}</h2>
      <p class="hint" id="members-hint">
        {t("check.membersHint")}
      </p>
      <div class="beside-line">
        <FileInput
          id="members"
          label={t("check.membersChoose")}
          describedBy="members-hint"
          multiple
          quiet
          take={(files) =>
            void checking.setAgainst({ members: [...members(), ...files.map((file) => ({ file, name: file.name }))] })
          }
        />
        <div class="field members-scope">
          <label for="members-scope">{t("check.scope")}</label>
          <select
            id="members-scope"
            onChange={(event) => {
              const scope = (event.currentTarget.value || null) as Scope | null
              void checking.setAgainst({ scope })
            }}
          >
            <option value="" selected={checking.beside().scope === null}>
              {t("check.scopeOpen")}
            </option>
            <For each={scopes}>
              {(scope) => (
                <option value={scope} selected={checking.beside().scope === scope}>
                  {t(`report.scopes.${scope}`)}
                </option>
              )}
            </For>
          </select>
        </div>
      </div>
      <Show when={members().length > 0}>
        <p class="beside-line" role="status">
          <span class="members-names beside-name">
            {t("check.membersNames", {
              count: members().length,
              names: members()
                .map(({ name }) => name)
                .join(t("verdict.separator")),
            })}
          </span>
          <button type="button" class="button button-quiet" onClick={() => void checking.setAgainst({ members: [] })}>
            {t("check.membersRemove")}
          </button>
        </p>
      </Show>
    </section>
  )
}
