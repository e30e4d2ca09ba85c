import { verdictOfFailure, wordFailure, wordings } from "@gouji/core"
import { createMemo, For, Match, Show, Switch } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { countFindings } from "../report/finding-groups.ts"
import { SeverityCounts } from "../report/severity-counts.tsx"
import { Icon } from "../shell/icon.tsx"
import { type Done, type Entry, isDone, type NotDone } from "./entry.ts"
import { shownName } from "./paste-box.tsx"
import { queueOrder } from "./queue-order.ts"
import { saveWorkList } from "./save-work-list.ts"
import { useChecking } from "./use-checking.ts"
import { workRows } from "./work-list.ts"

function Outcome(props: { entry: Entry }) {
  const { t, language } = useLanguage()
  const failed = () => (props.entry.standing.state === "failed" ? props.entry.standing : null)
  const done = () => (isDone(props.entry) ? props.entry.standing : null)
  const Failed = (own: { failed: NotDone }) => {
    const verdict = verdictOfFailure(own.failed.code)
    return (
      <>
        <span class={`queue-verdict verdict-${verdict ?? "fail"}`}>
          <Icon name={verdict ?? "fail"} />{" "}
          {verdict === null ? t("queue.unreadable") : wordings[language()].verdicts[verdict]}
        </span>
        <span class="hint">{wordFailure(own.failed, language()).title}</span>
      </>
    )
  }
  const Checked = (own: { done: Done }) => (
    <>
      <span class={`queue-verdict verdict-${own.done.check.verdict}`}>
        <Icon name={own.done.check.verdict} /> {wordings[language()].verdicts[own.done.check.verdict]}
      </span>
      <SeverityCounts counts={countFindings(own.done.check.findings)} verdict={own.done.check.verdict} />
    </>
  )
  return (
    <Switch fallback={<span class="faint">{t("queue.waiting")}</span>}>
      <Match when={props.entry.standing.state === "working"}>{t("queue.working")}</Match>
      <Match when={failed()} keyed>
        {(standing) => <Failed failed={standing} />}
      </Match>
      <Match when={done()} keyed>
        {(standing) => <Checked done={standing} />}
      </Match>
    </Switch>
  )
}

function Row(props: { entry: Entry }) {
  const { t } = useLanguage()
  const checking = useChecking()
  const report = () => (isDone(props.entry) ? props.entry.standing.reading.report : null)
  const name = () => shownName(props.entry.path, t)
  const isOpenable = () => props.entry.standing.state === "done" || props.entry.standing.state === "failed"
  return (
    <li class="queue-row">
      <div class="queue-whose">
        <Show when={isOpenable()} fallback={<span class="queue-name">{name()}</span>}>
          <button type="button" class="link-button queue-name" onClick={() => checking.open(props.entry.id)}>
            {name()}
          </button>
        </Show>
        <Show when={report()} keyed>
          {({ agency, year }) => (
            <span class="hint" lang="zh-CN">
              {[agency.name ?? t("report.unknown"), year ?? t("report.unknown")].join(" · ")}
            </span>
          )}
        </Show>
      </div>
      <div class="queue-outcome">
        <Outcome entry={props.entry} />
      </div>
      <button
        type="button"
        class="link-button queue-remove"
        aria-label={t("queue.removeOne", { name: name() })}
        onClick={() => checking.remove(props.entry.id)}
      >
        {t("queue.remove")}
      </button>
    </li>
  )
}

/** The files that are here, what needs a person first; each is opened by its name. */
export function FileQueue() {
  const { t, language } = useLanguage()
  const checking = useChecking()
  const ids = () => queueOrder(checking.entries()).map(({ id }) => id)
  const isOver = ({ standing }: Entry) => standing.state === "done" || standing.state === "failed"
  const done = () => checking.entries().filter(isOver).length
  const save = (format: "csv" | "xlsx") =>
    void saveWorkList(workRows(checking.entries(), checking.statedFor, language()), format, language())
  const byId = createMemo(() => new Map(checking.entries().map((entry) => [entry.id, entry])))
  return (
    <section class="queue" aria-labelledby="queue-title">
      <h2 id="queue-title" tabindex="-1">
        {t("queue.title")}
      </h2>
      <p role="status" class="queue-summary">
        {t("queue.summary", { count: checking.entries().length, done: done() })}
      </p>
      <progress class="queue-progress" max={checking.entries().length} value={done()} aria-labelledby="queue-title" />
      <ul class="queue-list">
        <For each={ids()}>{(id) => <Show when={byId().get(id)}>{(entry) => <Row entry={entry()} />}</Show>}</For>
      </ul>
      <p class="actions-line">
        <button type="button" class="button" disabled={done() === 0} onClick={() => save("xlsx")}>
          {t("queue.xlsx")}
        </button>
        <button type="button" class="button button-quiet" disabled={done() === 0} onClick={() => save("csv")}>
          {t("queue.csv")}
        </button>
        <button type="button" class="button button-quiet" onClick={checking.clear}>
          {t("queue.clear")}
        </button>
      </p>
      <p class="hint">{t("queue.csvNote")}</p>
    </section>
  )
}
