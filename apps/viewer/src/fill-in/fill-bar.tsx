import { wordings } from "@gouji/core"
import { createMemo, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { countFindings } from "../report/finding-groups.ts"
import { SeverityCounts } from "../report/severity-counts.tsx"
import { chinaTime } from "../shell/china-time.ts"
import { Icon } from "../shell/icon.tsx"
import { CellBar } from "./cell-bar.tsx"
import type { Entry } from "./create-entry.ts"
import { useFilling } from "./create-filling.ts"

/** Always in sight: what the report so far comes to, whether it is kept, and the cell in hand. */
export function FillBar(props: { entry: Entry }) {
  const { t, language } = useLanguage()
  const filling = useFilling()
  const { keeping, checked, state, edits } = filling
  const verdict = () => checked()?.check.verdict
  const counts = createMemo(() => countFindings(checked()?.check.findings ?? []))
  const kept = () => {
    const at = keeping.savedAt()
    switch (keeping.state()) {
      case "changed":
        return t("fillIn.bar.keeping")
      case "failed":
        return t("fillIn.bar.notKept")
      default:
        return at === null ? t("fillIn.bar.untouched") : t("fillIn.bar.kept", { time: chinaTime(at).slice(5) })
    }
  }
  const toFindings = () => {
    const list = document.getElementById("findings")
    list?.scrollIntoView({ block: "start" })
    list?.focus({ preventScroll: true })
  }
  return (
    <section class="fill-bar" aria-label={t("fillIn.bar.label")}>
      <div class={`fill-verdict verdict-${verdict() ?? "inconclusive"}`}>
        <p class="verdict-tag" role="status">
          <Show when={verdict()} keyed fallback={t(state() === "failed" ? "fillIn.bar.failed" : "fillIn.bar.checking")}>
            {(now) => (
              <>
                <Icon name={now} />
                <span class="visually-hidden">{t("verdict.title")}: </span>
                {wordings[language()].verdicts[now]}
              </>
            )}
          </Show>
        </p>
        <Show when={verdict()} keyed>
          {(now) => (
            <>
              <SeverityCounts counts={counts()} verdict={now} />
              <button type="button" class="button button-quiet" onClick={toFindings}>
                {t("fillIn.bar.findings")}
              </button>
            </>
          )}
        </Show>
        <span class="fill-state">
          <span class={keeping.state() === "failed" ? "fill-not-kept" : "faint fill-kept"}>{kept()}</span>
          <button type="button" class="button button-quiet" disabled={!filling.canUndo()} onClick={edits.undo}>
            {t("fillIn.undo")}
          </button>
          <button type="button" class="button button-quiet" disabled={!filling.canRedo()} onClick={edits.redo}>
            {t("fillIn.redo")}
          </button>
        </span>
      </div>
      <CellBar entry={props.entry} />
    </section>
  )
}
