import { formOf } from "@gouji/core"
import { createMemo, For, onCleanup, onMount, Show } from "solid-js"
import { isServer } from "solid-js/web"
import { createDrop } from "../check/create-drop.ts"
import { useLanguage } from "../i18n/language.ts"
import { chinaDay } from "../shell/china-time.ts"
import { useTitle } from "../shell/head.ts"
import { Icon } from "../shell/icon.tsx"
import { onceAtRest } from "../shell/once-at-rest.ts"
import { createEntry } from "./create-entry.ts"
import { createFilling, FillingContext } from "./create-filling.ts"
import { openDrafts } from "./draft-store.ts"
import { FillBar } from "./fill-bar.tsx"
import { FillDrafts } from "./fill-drafts.tsx"
import { FillFacts } from "./fill-facts.tsx"
import { FillFiles } from "./fill-files.tsx"
import { FillLastYear, fillLastYearField } from "./fill-last-year.tsx"
import { FillLegend } from "./fill-legend.tsx"
import { FillNotice } from "./fill-notice.tsx"
import { FillOpened } from "./fill-opened.tsx"
import { FillPart } from "./fill-part.tsx"
import { PrintedSignature, PrintedTitle } from "./fill-printed.tsx"
import { FillSide } from "./fill-side.tsx"
import { FillText } from "./fill-text.tsx"
import { createPointer, fillView } from "./fill-view.ts"
import { FillViewContext } from "./fill-view-context.ts"
import { createFoundOnCells, FoundOnCellsContext } from "./found-on-cells.ts"
import { startFiller } from "./start-filler.ts"

const today = () => chinaDay(Date.now())
/** The six parts are alike in both forms. */
const parts = formOf("2021").sections

/** 填报: the official form, filled in in this browser, and checked while it is. */
export function FillInPage() {
  const { t, language } = useLanguage()
  const filling = createFilling({ start: startFiller, drafts: openDrafts(), today, now: () => Date.now() })
  const entry = createEntry(filling)
  const pointer = createPointer()
  const view = createMemo(() => {
    const now = filling.checked()
    return now && fillView(now, pointer)
  })
  const foundOnCells = createFoundOnCells(view)
  useTitle(() => `${t("fillIn.title")} · ${t("site.name")}`)
  if (!isServer) {
    createDrop(({ files }, on) => {
      const [first] = files
      if (!first) return
      const isLastYear = on instanceof Element && on.closest(`#${fillLastYearField}`) !== null
      void (isLastYear ? filling.files.openLastYear : filling.files.open)(first, first.name)
    })
    // All kinds of files are written once: a second of work that would hold up the keys and the check. Where it fails, it is
    // tried again when something is saved.
    onceAtRest(filling.report, 2500, () => {
      void filling
        .prepare()
        .makeReady(filling.report())
        .catch(() => undefined)
    })
    onMount(async () => {
      filling.prepare()
      // Needed at the first key, when there may be no network any more.
      void import("../shell/keep-place.ts")
      await filling.keeping.refresh()
      const [newest] = filling.keeping.list()
      if (newest?.draft && filling.keeping.state() === "untouched") await filling.drafts.resume(newest.id)
    })
    onCleanup(filling.stop)
  }
  return (
    <FillingContext.Provider value={filling}>
      <FillViewContext.Provider value={view}>
        <FoundOnCellsContext.Provider value={foundOnCells}>
          <div class="page-heading fill-heading">
            <h1>{t("fillIn.title")}</h1>
            <p class="lead">{t("fillIn.lead")}</p>
          </div>
          <div class="private">
            <Icon name="lock" />
            <p>
              <strong>{t("fillIn.private")}</strong> {t("fillIn.privateText")}
            </p>
          </div>
          <noscript>
            <p class="notice-panel">{t("fillIn.noScript")}</p>
          </noscript>
          <Show when={!isServer}>
            <FillBar entry={entry} />
            <FillDrafts />
            <FillOpened />
            <div class="fill-tools">
              <FillFiles />
              <FillLastYear />
            </div>
            <FillFacts today={today} />
            <FillNotice />
          </Show>
          <PrintedTitle />
          <div class="report-grid fill-grid">
            <div class="report-body">
              <nav class="parts" aria-label={t("report.parts")}>
                <ol>
                  <For each={parts}>
                    {(part) => (
                      <li>
                        <a href={`#part-${part.id}`} rel="external">
                          {language() === "en" ? part.en : part.label}
                        </a>
                      </li>
                    )}
                  </For>
                </ol>
              </nav>
              <Show when={!isServer}>
                <FillLegend />
                <FillText
                  name="opening"
                  label={t("fillIn.opening")}
                  value={filling.words().opening}
                  set={(opening) => filling.edits.write({ opening })}
                  of={({ section, paragraph }) => section === null && paragraph > 0}
                  short
                />
              </Show>
              <For each={parts}>{(part) => <FillPart id={part.id} entry={entry} />}</For>
              <PrintedSignature />
            </div>
            <Show when={!isServer}>
              <FillSide />
            </Show>
          </div>
        </FoundOnCellsContext.Provider>
      </FillViewContext.Provider>
    </FillingContext.Provider>
  )
}
