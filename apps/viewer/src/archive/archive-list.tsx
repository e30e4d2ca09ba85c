import { wordings } from "@gouji/core"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import type { ReportEntry } from "../data/responses.ts"
import { useLanguage } from "../i18n/language.ts"
import { SeverityCounts } from "../report/severity-counts.tsx"
import { chinaDay } from "../shell/china-time.ts"
import { DemoMark } from "../shell/demo-mark.tsx"
import { Icon } from "../shell/icon.tsx"

function Entry(props: { entry: ReportEntry }) {
  const { t, language } = useLanguage()
  const verdict = () => props.entry.verdict
  return (
    <li class="entry">
      <div class="entry-main">
        <h2 class="entry-name">
          <A href={`/reports/${props.entry.id}`}>
            {props.entry.agency.name} <span class="entry-year">{t("archive.yearOf", { year: props.entry.year })}</span>
          </A>
          <Show when={props.entry.demo}>
            <DemoMark />
          </Show>
          <Show when={props.entry.withdrawn}>
            <strong class="withdrawn-mark">{t("archive.withdrawn")}</strong>
          </Show>
        </h2>
        <p class="entry-meta">
          <Show when={props.entry.agency.region}>
            <span>{props.entry.agency.region}</span>
          </Show>
          <span>{t("archive.published", { date: chinaDay(props.entry.publishedAt) })}</span>
          <Show when={props.entry.revision > 1}>
            <span>{t("archive.revision", { number: props.entry.revision })}</span>
          </Show>
          <span>
            <A href={`/agencies/${props.entry.agency.id}`}>{t("agency.more")}</A>
          </span>
        </p>
      </div>
      <div class="entry-verdict">
        <p class={`verdict-tag verdict-${verdict()}`}>
          <Icon name={verdict()} /> {wordings[language()].verdicts[verdict()]}
        </p>
        <SeverityCounts counts={props.entry.findings} verdict={verdict()} />
      </div>
    </li>
  )
}

/** The reports of one page of the archive. */
export function ArchiveList(props: { items: readonly ReportEntry[] }) {
  const { t } = useLanguage()
  return (
    <ol class="entries" aria-label={t("archive.results")}>
      <For each={props.items}>{(entry) => <Entry entry={entry} />}</For>
    </ol>
  )
}
