import type { Finding } from "@gouji/core"
import { createSignal, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { ExplainForm } from "../report/explain-form.tsx"
import { ExplanationLine } from "../report/explanation-line.tsx"
import { useChecking } from "./use-checking.ts"

/** A reason for one finding, typed beside it. An error is mended and never explained away. */
export function ExplainFinding(props: { finding: Finding; agency: string }) {
  const { t } = useLanguage()
  const checking = useChecking()
  const { finding } = props
  const said = () => checking.stated().find((one) => one.finding === finding.id)
  const [open, setOpen] = createSignal(false)
  let opener: HTMLButtonElement | undefined

  const close = () => {
    setOpen(false)
    opener?.focus()
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
            <button type="button" class="link-button explain" ref={opener} onClick={() => setOpen(true)}>
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
        <ExplainForm
          start={{
            reason: said()?.reason ?? "",
            by: said()?.by ?? checking.stated().at(-1)?.by ?? props.agency,
          }}
          words={{
            reason: t("explain.reason"),
            by: t("explain.by"),
            hint: t("explain.hint"),
            save: t("explain.save"),
            cancel: t("explain.cancel"),
          }}
          save={(stated) => {
            checking.explain(finding.id, stated)
            close()
          }}
          cancel={close}
        />
      </Show>
    </Show>
  )
}
