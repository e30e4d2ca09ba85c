import { For, Show } from "solid-js"
import type { Changes, Published, Revision } from "../data/responses.ts"
import { sourceOfReport } from "../document/source-address.ts"
import { useLanguage } from "../i18n/language.ts"
import { chinaTime } from "../shell/china-time.ts"
import { fileSize } from "../shell/file-size.ts"
import { RevisionChanges } from "./revision-changes.tsx"

/** What a report is written as for people; programs find the rest in the description of the API. */
const documents = ["docx", "xlsx", "html"] as const

/** What a published report can be taken away as, and every state in which it was published. */
export function ReportFiles(props: {
  published: Published
  revisions: readonly Revision[]
  changes: readonly Changes[]
}) {
  const { t } = useLanguage()
  const path = () => `/api/v1/reports/${props.published.id}`
  const from = () => sourceOfReport(props.published)
  const source = () => props.published.current.source
  const newestFirst = () => [...props.revisions].sort((a, b) => b.number - a.number)
  return (
    <section class="files" id="files" aria-labelledby="files-title">
      <h2 id="files-title">{t("files.title")}</h2>
      <ul class="downloads">
        <li>
          <a href={`${path()}/source`} rel="external" download={source().name}>
            {t("files.source")}
          </a>
          <span class="hint">{t("files.sourceNote", { name: source().name, size: fileSize(source().size) })}</span>
        </li>
        <Show when={from().isDocument}>
          <li>
            <a href={from().page}>{t("original.page")}</a>
          </li>
        </Show>
        <For each={documents}>
          {(format) => (
            <li>
              <a href={`${path()}/files/report.${format}`} rel="external" download="">
                {t(`files.${format}`)}
              </a>
              <span class="hint">{t("files.documentsNote")}</span>
            </li>
          )}
        </For>
        <li>
          <a href={`${path()}/cells.csv`} rel="external" download="">
            {t("files.cells")}
          </a>
        </li>
        <li>
          <a href={path()} rel="external">
            {t("files.json")}
          </a>
        </li>
      </ul>
      <h3>{t("files.revisions")}</h3>
      <p class="hint">{t("files.revisionsNote")}</p>
      <ol class="revisions">
        <For each={newestFirst()}>
          {(revision) => (
            <li>
              <p class="revision-line">
                <strong>{t("archive.revision", { number: revision.number })}</strong>
                <span>{chinaTime(revision.publishedAt)}</span>
                <span>{revision.reason ?? (revision.number === 1 ? t("files.firstReason") : "")}</span>
                <a href={`${path()}/revisions/${revision.number}`} rel="external">
                  {t("files.revisionJson", { number: revision.number })}
                </a>
              </p>
              <Show when={props.changes.find(({ to }) => to === revision.number)} keyed>
                {(changes) => <RevisionChanges changes={changes} />}
              </Show>
              <dl class="hashes">
                <dt>{t("files.hash")}</dt>
                <dd>
                  <code>{revision.hash}</code>
                </dd>
                <dt>{t("files.sourceHash")}</dt>
                <dd>
                  <code>{revision.source.sha256}</code>
                </dd>
              </dl>
            </li>
          )}
        </For>
      </ol>
      <p class="hint">
        {t("files.reader")}: {props.published.current.reading.reader}
      </p>
    </section>
  )
}
