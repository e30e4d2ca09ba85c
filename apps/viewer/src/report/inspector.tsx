import { factsOf, wordFinding, wordings } from "@gouji/core"
import { createMemo, For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { createAfterPaint } from "../shell/after-paint.ts"
import { findingAnchor } from "./address.ts"
import { useReport } from "./create-report-view.ts"
import { Fact } from "./fact.tsx"
import { HashLink } from "./hash-link.tsx"
import { type Inspected, inspect } from "./inspect.ts"
import { LastYearFigure } from "./last-year-figure.tsx"
import { placeText } from "./place-text.ts"
import { RelationLine } from "./relation-line.tsx"
import { useFigureWords } from "./use-figure-words.ts"

function Findings(props: { cell: string }) {
  const { t, language } = useLanguage()
  const { groups, report } = useReport()
  const own = () => groups.flatMap((group) => group.items).filter(({ finding }) => finding.cells.includes(props.cell))
  return (
    <Show when={own().length > 0}>
      <h3>{t("inspector.findings")}</h3>
      <ul class="inspector-findings">
        <For each={own()}>
          {({ number, finding }) => (
            <li>
              <HashLink to={findingAnchor(finding.id)}>
                <span class={`number number-${finding.severity}`}>{number}</span>
                <span>{wordFinding(factsOf(finding, report, language()), language())}</span>
              </HashLink>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Content(props: { cell: string; about: Inspected }) {
  const { t, language } = useLanguage()
  const { reading, changing, locating } = useReport()
  const place = () => reading.places[props.cell]
  return (
    <>
      <dl class="facts facts-narrow">
        <Fact name={t("inspector.value")}>
          <Show when={props.about.value !== undefined} fallback={t("inspector.absent")}>
            <Show when={props.about.value !== null} fallback={t("inspector.blank")}>
              <strong class="inspector-value">{String(props.about.value)}</strong>
            </Show>
          </Show>
        </Fact>
        <Show
          when={place()}
          keyed
          fallback={
            <Show when={props.about.value !== undefined}>
              <Fact name={t("inspector.place")}>{t("inspector.noPlace")}</Fact>
            </Show>
          }
        >
          {(known) => (
            <>
              <Fact name={t("inspector.printed")}>
                <Show when={known.text.trim()} fallback={wordings[language()].blank}>
                  <q class="printed" lang="zh-CN">
                    {known.text}
                  </q>
                </Show>
              </Fact>
              <Fact name={t("inspector.place")}>{placeText(known, t)}</Fact>
            </>
          )}
        </Show>
        <LastYearFigure cell={props.cell} />
        <Show when={!changing}>
          <Fact name={t("inspector.address")}>
            <a href={`#${props.cell}`}>{t("inspector.link")}</a>
          </Fact>
        </Show>
      </dl>
      <Show when={place() && locating} keyed>
        {(locate) => locate(props.cell)}
      </Show>
      <Show when={changing} keyed>
        {(change) => change(props.cell)}
      </Show>
      <Findings cell={props.cell} />
      <h3>{t("inspector.relations")}</h3>
      <Show when={props.about.relations.length > 0} fallback={<p class="faint">{t("inspector.noRelations")}</p>}>
        <ul class="relations">
          <For each={props.about.relations}>{(relation) => <RelationLine relation={relation} cell={props.cell} />}</For>
        </ul>
      </Show>
    </>
  )
}

/** Where the selected figure stands in the document, and the sums it takes part in. */
export function Inspector() {
  const { t, language } = useLanguage()
  const { selection, reading, check, close } = useReport()
  const opened = createAfterPaint(selection.cell, null)
  const selected = createMemo(() => {
    const cell = opened()
    const about = cell === null ? null : inspect(cell, reading, check, language())
    return cell !== null && about ? { cell, about } : null
  })
  const shown = useFigureWords()
  const announced = () => {
    const now = selected()
    return now ? t("inspector.opened", { name: now.about.name, value: shown(now.about.value) }) : ""
  }
  return (
    <>
      <p class="visually-hidden" role="status">
        {announced()}
      </p>
      <Show when={selected()} keyed>
        {({ cell, about }) => (
          <section class="inspector" id="inspector" tabindex="-1" aria-labelledby="inspector-title">
            <div class="inspector-heading">
              <h2 id="inspector-title">
                <span class="inspector-kind">{t("inspector.title")}</span>
                {about.name}
              </h2>
              <button type="button" class="close" onClick={close} aria-label={t("inspector.close")}>
                <span aria-hidden="true">×</span>
              </button>
            </div>
            <div class="inspector-content">
              <Content cell={cell} about={about} />
            </div>
          </section>
        )}
      </Show>
    </>
  )
}
