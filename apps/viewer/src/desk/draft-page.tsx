import { useParams } from "@solidjs/router"
import { createEffect } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import type { DraftData, DraftSteps, FullDraft } from "../data/desk-responses.ts"
import { fetchJson } from "../data/fetch-json.ts"
import { readyValue } from "../data/load-parts.ts"
import { isDraftData, usePageData } from "../data/page-data.ts"
import { useLanguage } from "../i18n/language.ts"
import { findingAnchor } from "../report/address.ts"
import { createActing } from "./create-acting.ts"
import { DeskNav } from "./desk-nav.tsx"
import { DraftContext } from "./draft-context.ts"
import { DraftView } from "./draft-view.tsx"
import { OfficeLoaded } from "./office-loaded.tsx"
import { sendStep } from "./send-step.ts"
import { StepOutcomePanel } from "./step-outcome.tsx"

/** A draft on its way to the public, and what whoever is signed in may do with it. */
export function DraftPage() {
  const { language } = useLanguage()
  const params = useParams<{ id: string }>()
  const served = usePageData(isDraftData)
  const load = createLoad<DraftData>(
    () => params.id ?? "",
    async (id, signal) => {
      const path = `/api/v1/drafts/${encodeURIComponent(id)}`
      const [draft, steps] = await Promise.all([
        fetchJson<FullDraft>(path, language(), signal),
        fetchJson<DraftSteps>(`${path}/steps`, language(), signal),
      ])
      return { draft, steps }
    },
    (id) => served((url) => url.split("?")[0] === `/desk/drafts/${id}`),
  )
  const acting = createActing((draft, step, content) => sendStep(draft, step, content, language(), fetch), load.again)
  // Whoever has explained a finding goes on from there, once the draft is drawn anew.
  let returnTo: string | null = null
  createEffect(() => {
    if (readyValue(load.current()) === undefined || returnTo === null) return
    const anchor = returnTo
    returnTo = null
    requestAnimationFrame(() => document.getElementById(anchor)?.focus())
  })
  return (
    <>
      <DeskNav />
      <StepOutcomePanel acting={acting} isWithdrawal={readyValue(load.current())?.draft.kind === "withdrawal"} />
      <OfficeLoaded load={load}>
        {({ draft, steps }) => (
          <DraftContext.Provider value={{ draft, steps, acting }}>
            <DraftView kept={(finding) => (returnTo = findingAnchor(finding))} />
          </DraftContext.Provider>
        )}
      </OfficeLoaded>
    </>
  )
}
