import type { Finding, StatedExplanation } from "@gouji/core"
import { createSignal, createUniqueId, Show } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { ExplanationLine } from "../report/explanation-line.tsx"
import { createReady } from "./create-ready.ts"
import { useDraft } from "./draft-context.ts"

const longest = { reason: 2000, by: 200 }

/** What the draft's findings were explained with, this one left out. */
function others(findings: readonly Finding[], but: string): StatedExplanation[] {
  return findings.flatMap(({ id, explanation }) =>
    explanation === null || id === but ? [] : [{ finding: id, ...explanation }],
  )
}

/** A reason for one finding, kept with the draft as soon as it is given. An error is mended and never explained away. */
export function ExplainHere(props: { finding: Finding; kept: (finding: string) => void }) {
  const d = useDeskText()
  const { draft, acting } = useDraft()
  const ready = createReady()
  const id = createUniqueId()
  const { finding } = props
  const said = finding.explanation
  const [open, setOpen] = createSignal(false)
  const [reason, setReason] = createSignal(said?.reason ?? "")
  const [by, setBy] = createSignal(said?.by ?? draft.agency.name)
  let field: HTMLTextAreaElement | undefined
  let opener: HTMLButtonElement | undefined
  const keep = async (stated: readonly StatedExplanation[]) => {
    const explanations = [...others(draft.check?.findings ?? [], finding.id), ...stated]
    if (await acting.take(draft, "explain", { json: { explanations } })) props.kept(finding.id)
  }
  const isWhole = () => reason().trim() !== "" && by().trim() !== ""
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    if (isWhole()) void keep([{ finding: finding.id, reason: reason().trim(), by: by().trim(), until: null }])
  }
  const start = () => {
    setOpen(true)
    field?.focus()
  }
  const close = () => {
    setOpen(false)
    opener?.focus()
  }
  return (
    <Show when={finding.severity !== "error"}>
      <Show when={!open() && said} keyed>
        {(explanation) => <ExplanationLine explanation={explanation} />}
      </Show>
      <Show
        when={open()}
        fallback={
          <p class="explain-line script-only">
            <button type="button" class="link-button explain" ref={opener} disabled={!ready()} onClick={start}>
              {said ? d("explain.change") : d("explain.open")}
            </button>
            <Show when={said}>
              <button type="button" class="link-button" disabled={!ready()} onClick={() => void keep([])}>
                {d("explain.remove")}
              </button>
            </Show>
          </p>
        }
      >
        <form class="explain-form" onSubmit={save} novalidate>
          <div class="field">
            <label for={`${id}-reason`}>{d("explain.reason")}</label>
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
            <label for={`${id}-by`}>{d("explain.by")}</label>
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
          <p class="hint">{d("explain.hint")}</p>
          <p class="actions-line">
            <button type="submit" class="button" disabled={!isWhole() || acting.busy() !== null}>
              {acting.busy() === "explain" ? d("steps.working") : d("explain.save")}
            </button>
            <button type="button" class="button button-quiet" onClick={close}>
              {d("explain.cancel")}
            </button>
          </p>
        </form>
      </Show>
    </Show>
  )
}
