import { wordings } from "@gouji/core"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import type { Draft } from "../data/desk-responses.ts"
import { useDeskText } from "../i18n/desk-texts.ts"
import { useLanguage } from "../i18n/language.ts"
import { chinaTime } from "../shell/china-time.ts"
import { Icon } from "../shell/icon.tsx"
import { StateTag } from "./state-tag.tsx"

function Line(props: { draft: Draft }) {
  const { t, language } = useLanguage()
  const d = useDeskText()
  const { draft } = props
  return (
    <li class="entry">
      <div class="entry-main">
        <h2 class="entry-name">
          <A href={`/desk/drafts/${draft.id}`}>
            {draft.agency.name} <span class="entry-year">{t("archive.yearOf", { year: draft.year })}</span>
          </A>
          <StateTag state={draft.state} />
          <Show when={draft.kind === "withdrawal"}>
            <strong class="withdrawn-mark">{d("list.withdrawal")}</strong>
          </Show>
        </h2>
        <p class="entry-meta">
          <span>{d("list.changed", { time: chinaTime(draft.changedAt) })}</span>
          <span>
            {draft.submittedBy ? d("list.by", { name: draft.submittedBy }) : d("list.made", { name: draft.madeBy })}
          </span>
          <Show when={draft.publishAt} keyed>
            {(time) => <span>{d("list.scheduled", { time: chinaTime(time) })}</span>}
          </Show>
        </p>
        <Show when={draft.note} keyed>
          {(note) => <p class="draft-note">{d("list.note", { note })}</p>}
        </Show>
      </div>
      <Show when={draft.verdict} keyed>
        {(verdict) => (
          <div class="entry-verdict">
            <p class={`verdict-tag verdict-${verdict}`}>
              <Icon name={verdict} /> {wordings[language()].verdicts[verdict]}
            </p>
          </div>
        )}
      </Show>
    </li>
  )
}

/** The drafts of one page. */
export function DraftList(props: { items: readonly Draft[] }) {
  const d = useDeskText()
  return (
    <Show
      when={props.items.length > 0}
      fallback={
        <section class="empty">
          <h2>{d("list.none")}</h2>
          <p>{d("list.noneText")}</p>
        </section>
      }
    >
      <ol class="entries" aria-label={d("list.items")}>
        <For each={props.items}>{(draft) => <Line draft={draft} />}</For>
      </ol>
    </Show>
  )
}
