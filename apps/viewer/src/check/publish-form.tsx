import { A } from "@solidjs/router"
import { createSignal, For, onMount, Show } from "solid-js"
import type { Problem } from "../data/fetch-json.ts"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import { TextField } from "../shell/text-field.tsx"
import type { Done, Entry } from "./entry.ts"
import { explained } from "./explained.ts"
import { missingFields, publish } from "./publish.ts"
import { useChecking } from "./use-checking.ts"

type State =
  | {
      readonly kind: "open"
      readonly missing: readonly ("token" | "agency" | "year")[]
      readonly problem: Problem | null
    }
  | { readonly kind: "sending" }
  | { readonly kind: "done"; readonly id: string }

/** Sends the checked file to the archive. The token lives in this form and dies with it. */
export function PublishForm(props: { entry: Entry; done: Done; cancel: () => void }) {
  const { t, language } = useLanguage()
  const checking = useChecking()
  const { report } = props.done.reading
  const [state, setState] = createSignal<State>({ kind: "open", missing: [], problem: null })
  const [token, setToken] = createSignal("")
  const [agency, setAgency] = createSignal(report.agency.name ?? "")
  const [year, setYear] = createSignal(report.year === null ? "" : String(report.year))
  const [region, setRegion] = createSignal("")
  const [reason, setReason] = createSignal("")
  let heading: HTMLHeadingElement | undefined
  let outcome: HTMLDivElement | undefined
  onMount(() => heading?.focus())

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const fields = { token: token(), agency: agency(), year: year(), region: region(), reason: reason() }
    const missing = missingFields(fields)
    if (missing.length > 0) {
      setState({ kind: "open", missing, problem: null })
      outcome?.focus()
      return
    }
    setState({ kind: "sending" })
    const { file, name } = props.entry
    const explanations = explained(props.done.check, checking.stated()).used
    const submission = { ...fields, file, name, ...checking.besideOf(props.entry), explanations }
    const answer = await publish(submission, language(), fetch)
    if (answer.ok) setToken("")
    setState(answer.ok ? { kind: "done", id: answer.id } : { kind: "open", missing: [], problem: answer.problem })
    outcome?.focus()
  }
  const open = () => {
    const now = state()
    return now.kind === "open" ? now : null
  }
  const published = () => {
    const now = state()
    return now.kind === "done" ? now.id : null
  }
  return (
    <section class="publish" aria-labelledby="publish-title">
      <h2 id="publish-title" tabindex="-1" ref={heading}>
        {t("publish.title")}
      </h2>
      <div ref={outcome} tabindex="-1" class="outcome">
        <Show when={open()?.problem} keyed>
          {(problem) => (
            <div class="notice-panel notice-fail" role="alert">
              <p>
                <Icon name="fail" /> <strong>{t("publish.refused")}</strong> {problem.title ?? t("missing.offline")}
              </p>
              <Show when={problem.detail}>
                <p>{problem.detail}</p>
              </Show>
              <For each={problem.errors}>{(error) => <p class="hint">{error}</p>}</For>
            </div>
          )}
        </Show>
        <Show when={(open()?.missing.length ?? 0) > 0}>
          <ul class="notice-panel notice-fail" role="alert">
            <For each={open()?.missing}>
              {(name) => (
                <li>
                  <a href={`#publish-${name}`} rel="external">
                    {t("publish.required", { field: t(`publish.${name}`) })}
                  </a>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={published()} keyed>
          {(id) => (
            <div class="notice-panel notice-pass" role="status">
              <p>
                <Icon name="pass" /> <strong>{t("publish.done")}</strong>{" "}
                <A href={`/reports/${id}`}>{t("publish.see")}</A>
              </p>
            </div>
          )}
        </Show>
      </div>
      <Show when={published() === null}>
        <form class="publish-form" onSubmit={submit} novalidate>
          <p class="hint">{t("publish.lead")}</p>
          <TextField
            id="publish-token"
            type="password"
            label={t("publish.token")}
            hint={t("publish.tokenHint")}
            value={token()}
            set={setToken}
          />
          <TextField id="publish-agency" label={t("publish.agency")} value={agency()} set={setAgency} />
          <TextField id="publish-year" label={t("publish.year")} value={year()} set={setYear} numeric />
          <TextField id="publish-region" label={t("publish.region")} value={region()} set={setRegion} />
          <TextField id="publish-reason" label={t("publish.reason")} value={reason()} set={setReason} />
          <p class="actions-line">
            <button type="submit" class="button" disabled={state().kind === "sending"}>
              {state().kind === "sending" ? t("publish.sending") : t("publish.submit")}
            </button>
            <button type="button" class="button button-quiet" onClick={() => props.cancel()}>
              {t("publish.cancel")}
            </button>
          </p>
        </form>
      </Show>
    </section>
  )
}
