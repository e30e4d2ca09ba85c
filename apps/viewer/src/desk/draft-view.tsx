import { A } from "@solidjs/router"
import { Show } from "solid-js"
import { usePerson } from "../data/page-data.ts"
import { sourceOfDraft } from "../document/source-address.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { ReportView } from "../report/report-view.tsx"
import { WithSource } from "../report/with-source.tsx"
import { useTitle } from "../shell/head.ts"
import { useDraft } from "./draft-context.ts"
import { DraftDesk } from "./draft-desk.tsx"
import { DraftFacts } from "./draft-facts.tsx"
import { DraftHistory } from "./draft-history.tsx"
import { ExplainHere } from "./explain-here.tsx"
import { StateTag } from "./state-tag.tsx"

function Marks() {
  const d = useDeskText()
  const { draft } = useDraft()
  const role = usePerson()?.role
  const mayAsk = draft.kind === "report" && (role === "clerk" || role === "administrator")
  return (
    <>
      <StateTag state={draft.state} />{" "}
      <Show when={draft.published} keyed>
        {({ report }) => (
          <>
            <A href={`/reports/${report}`}>{d("draft.published")}</A>{" "}
            <Show when={mayAsk}>
              <A href={`/desk/withdraw/${report}`}>{d("withdraw.ask")}</A>
            </Show>
          </>
        )}
      </Show>
    </>
  )
}

/** A request to withdraw a report has no figures of its own. */
function Withdrawal() {
  const d = useDeskText()
  const { draft } = useDraft()
  return (
    <article class="report">
      <header class="report-heading">
        <p class="report-marks">
          <Marks />
        </p>
        <h1>{d("draft.withdrawalTitle", { agency: draft.agency.name, year: draft.year })}</h1>
        <dl class="facts">
          <DraftFacts />
        </dl>
      </header>
      <DraftDesk />
      <DraftHistory />
    </article>
  )
}

/** A draft with its check, what can be done with it, and what was done. */
export function DraftView(props: { kept: (finding: string) => void }) {
  const { t } = useLanguage()
  const d = useDeskText()
  const { draft, next } = useDraft()
  useTitle(() => `${draft.agency.name} ${draft.year} · ${d("draft.title")} · ${t("site.name")}`)
  const { reading, check } = draft
  return (
    <Show when={reading !== null && check !== null ? { reading, check } : null} fallback={<Withdrawal />} keyed>
      {(read) => (
        <WithSource source={sourceOfDraft(draft)}>
          {(doing, seen) => (
            <ReportView
              reading={read.reading}
              check={read.check}
              marks={<Marks />}
              facts={<DraftFacts />}
              actions={<DraftDesk />}
              seen={seen}
              doing={{
                ...doing,
                ...(next("explain")?.refused === null && {
                  explaining: (finding) => <ExplainHere finding={finding} kept={props.kept} />,
                }),
              }}
            >
              <DraftHistory />
            </ReportView>
          )}
        </WithSource>
      )}
    </Show>
  )
}
