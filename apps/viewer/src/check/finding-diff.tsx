import { type Check, type Finding, factsOf, type Report, wordFinding } from "@gouji/core"
import { createMemo, For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import type { Checked } from "./entry.ts"
import { findingChanges } from "./finding-changes.ts"

/** So many are worded; of the rest the number stands. */
const most = 20

function Part(props: { kind: "mended" | "added" | "remaining" | "unseen"; findings: readonly Finding[]; of: Report }) {
  const { t, language } = useLanguage()
  return (
    <Show when={props.findings.length > 0}>
      <details
        class={`diff-part diff-${props.kind}`}
        open={props.kind !== "remaining" && props.findings.length <= most}
      >
        <summary>
          {t(`diff.${props.kind}`)} <strong>{props.findings.length}</strong>
        </summary>
        <Show when={props.kind === "unseen"}>
          <p class="hint">{t("diff.unseenNote")}</p>
        </Show>
        <ul>
          <For each={props.findings.slice(0, most)}>
            {(finding) => <li>{wordFinding(factsOf(finding, props.of, language()), language())}</li>}
          </For>
          <Show when={props.findings.length > most}>
            <li aria-hidden="true">……</li>
          </Show>
        </ul>
      </details>
    </Show>
  )
}

/** What became of the findings since the check before: 已改正, 新增, 仍在. */
export function FindingDiff(props: {
  title: string
  before: Checked
  after: { check: Check; reading: Checked["reading"] }
}) {
  const { t } = useLanguage()
  const changes = createMemo(() => findingChanges(props.before.check, props.after.check))
  const isSame = () => changes().mended.length + changes().added.length + changes().unseen.length === 0
  return (
    <section class="diff" aria-label={props.title}>
      <h2>{props.title}</h2>
      <p class="diff-counts" role="status">
        <span class="diff-count diff-mended">
          {t("diff.mended")} <strong>{changes().mended.length}</strong>
        </span>
        <span class="diff-count diff-added">
          {t("diff.added")} <strong>{changes().added.length}</strong>
        </span>
        <span class="diff-count diff-remaining">
          {t("diff.remaining")} <strong>{changes().remaining.length}</strong>
        </span>
        <Show when={changes().unseen.length > 0}>
          <span class="diff-count diff-unseen">
            {t("diff.unseen")} <strong>{changes().unseen.length}</strong>
          </span>
        </Show>
      </p>
      <Show when={!isSame()}>
        <Part kind="mended" findings={changes().mended} of={props.before.reading.report} />
        <Part kind="added" findings={changes().added} of={props.after.reading.report} />
        <Part kind="unseen" findings={changes().unseen} of={props.before.reading.report} />
      </Show>
    </section>
  )
}
