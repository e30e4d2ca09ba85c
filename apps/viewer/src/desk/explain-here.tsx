import type { Finding, StatedExplanation } from "@gouji/core"
import { createSignal, Show } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import { ExplainForm } from "../report/explain-form.tsx"
import { ExplanationLine } from "../report/explanation-line.tsx"
import { createReady } from "./create-ready.ts"
import { useDraft } from "./draft-context.ts"

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
  const { finding } = props
  const said = finding.explanation
  const [open, setOpen] = createSignal(false)
  let opener: HTMLButtonElement | undefined
  const keep = async (stated: readonly StatedExplanation[]) => {
    const explanations = [...others(draft.check?.findings ?? [], finding.id), ...stated]
    if (await acting.take(draft, "explain", { json: { explanations } })) props.kept(finding.id)
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
            <button
              type="button"
              class="link-button explain"
              ref={opener}
              disabled={!ready()}
              onClick={() => setOpen(true)}
            >
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
        <ExplainForm
          start={{ reason: said?.reason ?? "", by: said?.by ?? draft.agency.name }}
          words={{
            reason: d("explain.reason"),
            by: d("explain.by"),
            hint: d("explain.hint"),
            save: acting.busy() === "explain" ? d("steps.working") : d("explain.save"),
            cancel: d("explain.cancel"),
          }}
          busy={acting.busy() !== null}
          save={(stated) => void keep([{ finding: finding.id, ...stated, until: null }])}
          cancel={close}
        />
      </Show>
    </Show>
  )
}
