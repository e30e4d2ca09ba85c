import type { Finding } from "@gouji/core"
import { createSignal, createUniqueId, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { ExplanationLine } from "../report/explanation-line.tsx"
import { useChecking } from "./use-checking.ts"

const longest = { reason: 2000, by: 200 }

/** A reason for one finding, typed beside it. An error is mended and never explained away. */
export function ExplainFinding(props: { finding: Finding; agency: string }) {
  const { t } = useLanguage()
  const checking = useChecking()
  const id = createUniqueId()
  const { finding } = props
  const said = () => checking.stated().find((one) => one.finding === finding.id)
  const [open, setOpen] = createSignal(false)
  const [reason, setReason] = createSignal("")
  const [by, setBy] = createSignal("")
  let field: HTMLTextAreaElement | undefined
  let opener: HTMLButtonElement | undefined

  const start = () => {
    setReason(said()?.reason ?? "")
    setBy(said()?.by ?? checking.stated().at(-1)?.by ?? props.agency)
    setOpen(true)
    field?.focus()
  }
  const close = () => {
    setOpen(false)
    opener?.focus()
  }
  const isWhole = () => reason().trim() !== "" && by().trim() !== ""
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    if (!isWhole()) return
    checking.explain(finding.id, { reason: reason().trim(), by: by().trim() })
    close()
  }
  return (
    <Show when={finding.severity !== "error"}>
      <Show when={!open() && said()} keyed>
        {(explanation) => <ExplanationLine explanation={explanation} />}
      </Show>
      <Show
        when={open()}
        fallback={
          <p class="explain-line">
            <button type="button" class="link-button explain" ref={opener} onClick={start}>
              {said() ? t("explain.change") : t("explain.open")}
            </button>
            <Show when={said()}>
              <button type="button" class="link-button" onClick={() => checking.explain(finding.id, null)}>
                {t("explain.remove")}
              </button>
            </Show>
          </p>
        }
      >
        <form class="explain-form" onSubmit={save} novalidate>
          <div class="field">
            <label for={`${id}-reason`}>{t("explain.reason")}</label>
            <textarea
              id={`${id}-reason`}
              ref={field}
              rows={3}
              maxlength={longest.reason}
              required
              value={reason()}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for={`${id}-by`}>{t("explain.by")}</label>
            <input
              id={`${id}-by`}
              type="text"
              maxlength={longest.by}
              autocomplete="off"
              required
              value={by()}
              onInput={(event) => setBy(event.currentTarget.value)}
            />
          </div>
          <p class="hint">{t("explain.hint")}</p>
          <p class="actions-line">
            <button type="submit" class="button" disabled={!isWhole()}>
              {t("explain.save")}
            </button>
            <button type="button" class="button button-quiet" onClick={close}>
              {t("explain.cancel")}
            </button>
          </p>
        </form>
      </Show>
    </Show>
  )
}
