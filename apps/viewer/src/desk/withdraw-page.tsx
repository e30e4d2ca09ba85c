import { A, useNavigate, useParams } from "@solidjs/router"
import { createSignal, Show } from "solid-js"
import { createLoad } from "../data/create-load.ts"
import type { Draft, WithdrawData } from "../data/desk-responses.ts"
import { fetchJson, type Problem } from "../data/fetch-json.ts"
import { isWithdrawData, usePageData } from "../data/page-data.ts"
import type { ReportEntry } from "../data/responses.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Icon } from "../shell/icon.tsx"
import { askWithdrawal } from "./ask-withdrawal.ts"
import { DeskNav } from "./desk-nav.tsx"
import { OfficeLoaded } from "./office-loaded.tsx"
import { SessionEnded } from "./session-ended.tsx"
import { StepTextForm } from "./step-text-form.tsx"

function Ask(props: { report: Pick<ReportEntry, "id" | "agency" | "year"> }) {
  const { t, language } = useLanguage()
  const d = useDeskText()
  const go = useNavigate()
  const [reason, setReason] = createSignal("")
  const [busy, setBusy] = createSignal(false)
  const [problem, setProblem] = createSignal<Problem | null>(null)
  const send = async (text: string) => {
    setBusy(true)
    setProblem(null)
    const answer: Draft | Problem = await askWithdrawal(props.report.id, text, language(), fetch)
    setBusy(false)
    if ("state" in answer) go(`/desk/drafts/${answer.id}`)
    else setProblem(answer)
  }
  return (
    <>
      <p>
        <A href={`/reports/${props.report.id}`}>
          {props.report.agency.name} {t("archive.yearOf", { year: props.report.year })}
        </A>
      </p>
      <Show when={problem()} keyed>
        {(said) => (
          <Show when={said.status !== 401} fallback={<SessionEnded again={() => setProblem(null)} />}>
            <p class="notice-panel notice-fail" role="alert">
              <Icon name="fail" /> <strong>{said.title ?? d("steps.unreachable")}</strong> {said.detail}
            </p>
          </Show>
        )}
      </Show>
      <noscript>
        <p class="notice-panel">{d("steps.noScript")}</p>
      </noscript>
      <StepTextForm
        id="withdraw-reason"
        label={d("withdraw.reason")}
        hint={d("withdraw.hint")}
        missing={d("withdraw.missing")}
        confirm={d("withdraw.confirm")}
        maxlength={2000}
        busy={busy()}
        value={reason()}
        set={setReason}
        send={(text) => void send(text)}
      />
    </>
  )
}

/** Where it is asked that a published report be withdrawn: a draft that goes by two persons too. */
export function WithdrawPage() {
  const { t, language } = useLanguage()
  const d = useDeskText()
  const params = useParams<{ id: string }>()
  const served = usePageData(isWithdrawData)
  const load = createLoad<WithdrawData>(
    () => params.id ?? "",
    async (id, signal) => ({
      report: await fetchJson<ReportEntry>(`/api/v1/reports/${encodeURIComponent(id)}`, language(), signal),
    }),
    (id) => served((url) => url.split("?")[0] === `/desk/withdraw/${id}`),
  )
  useTitle(() => `${d("withdraw.title")} · ${t("site.name")}`)
  return (
    <>
      <DeskNav />
      <div class="page-heading">
        <h1>{d("withdraw.title")}</h1>
        <p class="lead">{d("withdraw.lead")}</p>
      </div>
      <OfficeLoaded load={load}>{({ report }) => <Ask report={report} />}</OfficeLoaded>
    </>
  )
}
