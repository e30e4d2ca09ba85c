import { wordFailure } from "@gouji/core"
import { createSignal, For, Show } from "solid-js"
import { CheckFailure } from "../check/check-failure.tsx"
import { useLanguage } from "../i18n/language.ts"
import { FileInput } from "../shell/file-input.tsx"
import { saveFile } from "../shell/save-file.ts"
import { useFilling } from "./create-filling.ts"
import type { Saved } from "./fill-worker.ts"
import { type SaveKind, saveKinds } from "./save-kinds.ts"

/** Opens a file to go on from, and saves the report as one. */
export function FillFiles() {
  const { t, language } = useLanguage()
  const filling = useFilling()
  const [saved, setSaved] = createSignal<Saved | null>(null)
  const save = async (kind: SaveKind) => {
    const name = filling.report().title ?? t("fillIn.drafts.untitled")
    const outcome = await filling.files.write(kind).catch(() => ({ ok: false, code: "internal", detail: {} }) as const)
    setSaved(outcome)
    if (outcome.ok) saveFile(`${name}.${kind}`, outcome.file)
  }
  const failed = () => {
    const now = saved()
    return now && !now.ok ? wordFailure(now, language()) : null
  }
  const absent = () => {
    const now = saved()
    return now?.ok ? now.absent : 0
  }
  const wrong = () => Object.keys(filling.sheet().wrong).length
  return (
    <section class="fill-files" aria-labelledby="fill-files-title">
      <h2 id="fill-files-title">{t("fillIn.open.title")}</h2>
      <p class="hint" id="fill-open-hint">
        {t("fillIn.open.hint")}
      </p>
      <div class="beside-line">
        <FileInput
          id="fill-open"
          label={t("fillIn.open.choose")}
          describedBy="fill-open-hint"
          quiet
          take={([file]) => void filling.files.open(file, file.name)}
        />
        <button type="button" class="button button-quiet" onClick={() => void filling.drafts.begin()}>
          {t("fillIn.open.fresh")}
        </button>
        <For each={saveKinds}>
          {(kind) => (
            <button type="button" class="button" onClick={() => void save(kind)}>
              {t(`fillIn.open.save.${kind}`)}
            </button>
          )}
        </For>
      </div>
      <p class="hint">{t("fillIn.printHint")}</p>
      <Show when={wrong() > 0}>
        <p role="status">{t("fillIn.open.wrong", { count: wrong() })}</p>
      </Show>
      <Show when={absent() > 0}>
        <p role="status">{t("fillIn.open.absent", { count: absent() })}</p>
      </Show>
      <Show when={failed()} keyed>
        {({ title, todo }) => (
          <div class="notice-panel notice-fail" role="alert">
            <p>
              <strong>{t("fillIn.open.saveFailed")}</strong> {title}
            </p>
            <p>{todo}</p>
          </div>
        )}
      </Show>
      <Show when={filling.unopened()} keyed>
        {(unopened) => (
          <CheckFailure
            failed={{ state: "failed", code: unopened.code, detail: unopened.detail }}
            name={unopened.name}
          />
        )}
      </Show>
    </section>
  )
}
