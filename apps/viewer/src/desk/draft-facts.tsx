import { A } from "@solidjs/router"
import { Show } from "solid-js"
import { sourceOfDraft } from "../document/source-address.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { Fact } from "../report/fact.tsx"
import { chinaTime } from "../shell/china-time.ts"
import { useDraft } from "./draft-context.ts"

/** Whose draft it is, who has done what with it, and what is to come. */
export function DraftFacts() {
  const { t } = useLanguage()
  const d = useDeskText()
  const { draft } = useDraft()
  const from = sourceOfDraft(draft)
  const isWithdrawal = draft.kind === "withdrawal"
  return (
    <>
      <Fact name={d("draft.of")}>
        <A href={`/agencies/${draft.agency.id}`}>{draft.agency.name}</A> {t("archive.yearOf", { year: draft.year })}
      </Fact>
      <Fact name={d("draft.changedAt")}>
        {chinaTime(draft.changedAt)} · {d("draft.version", { version: draft.version })}
      </Fact>
      <Fact name={d("draft.madeBy")}>{draft.madeBy}</Fact>
      <Show when={draft.submittedBy} keyed>
        {(name) => <Fact name={d("draft.submittedBy")}>{name}</Fact>}
      </Show>
      <Show when={draft.decidedBy} keyed>
        {(name) => <Fact name={d("draft.decidedBy")}>{name}</Fact>}
      </Show>
      <Show when={draft.reason} keyed>
        {(reason) => <Fact name={d(isWithdrawal ? "draft.withdrawalReason" : "draft.reason")}>{reason}</Fact>}
      </Show>
      <Show when={draft.publishAt} keyed>
        {(time) => <Fact name={d("draft.publishAt")}>{chinaTime(time)}</Fact>}
      </Show>
      <Show when={draft.reading} keyed>
        {({ source }) => (
          <Fact name={d("draft.source")}>
            <a href={`/api/v1/drafts/${draft.id}/source`} rel="external" download={source.name}>
              {source.name}
            </a>
            <Show when={from.isDocument}>
              {" · "}
              <a href={from.page}>{t("original.page")}</a>
            </Show>
          </Fact>
        )}
      </Show>
    </>
  )
}
