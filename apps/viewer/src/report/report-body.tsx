import { formOf, type SectionId, tableIds } from "@gouji/core"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Gradual } from "../shell/gradual.tsx"
import { parseHash } from "./address.ts"
import { useReport } from "./create-report-view.ts"
import { FormTable } from "./form-table.tsx"
import { HashLink } from "./hash-link.tsx"
import { Legend } from "./legend.tsx"
import { MarkedText } from "./marked-text.tsx"

/** The six parts are alike in both forms. */
const parts = formOf("2021").sections

function Part(props: { id: SectionId; label: string }) {
  const { t } = useLanguage()
  const { report, check } = useReport()
  const paragraphWith = (id: string) => {
    const target = parseHash(id)
    if (target?.kind !== "passage") return -1
    const mention = check.findings.find((finding) => finding.id === target.id)?.mention
    return mention?.section === props.id ? mention.paragraph : -1
  }
  const section = report.sections.find(({ id }) => id === props.id)
  const table = tableIds.find((id) => id === props.id)
  const form = table ? report.forms[table] : null
  return (
    <section class="part" id={`part-${props.id}`} tabindex="-1" aria-labelledby={`part-${props.id}-title`}>
      <h3 id={`part-${props.id}-title`} lang={section ? "zh-CN" : undefined}>
        {section?.heading ?? props.label}
      </h3>
      <Show when={!section && !form}>
        <p class="faint">{t("report.noSection")}</p>
      </Show>
      <div class="prose" lang="zh-CN">
        <Gradual each={section?.paragraphs ?? []} tag="p" height={90} indexOf={paragraphWith}>
          {(paragraph, index) => (
            <p>
              <MarkedText at={{ section: props.id, paragraph: index }} text={paragraph} />
            </p>
          )}
        </Gradual>
      </div>
      <Show when={table} keyed>
        {(id) => (
          <Show
            when={form}
            keyed
            fallback={
              <Show when={section}>
                <p class="faint">{t("report.noTable")}</p>
              </Show>
            }
          >
            {(known) => <FormTable form={known} table={id} />}
          </Show>
        )}
      </Show>
    </section>
  )
}

/** The sentences between title and first part, where there are such. */
function Opening() {
  const { report } = useReport()
  return (
    <Show when={report.opening?.length}>
      <div class="prose opening" lang="zh-CN">
        <For each={report.opening}>
          {(paragraph, index) => (
            <p>
              <MarkedText at={{ section: null, paragraph: index() + 1 }} text={paragraph} />
            </p>
          )}
        </For>
      </div>
    </Show>
  )
}

/** The report in the order of the form: six parts, three of them with their table. */
export function ReportBody() {
  const { t, language } = useLanguage()
  const { report } = useReport()
  const label = (part: (typeof parts)[number]) => (language() === "en" ? part.en : part.label)
  return (
    <>
      <nav class="parts" aria-label={t("report.parts")}>
        <ol>
          <For each={parts}>
            {(part) => (
              <li>
                <HashLink to={`part-${part.id}`}>{label(part)}</HashLink>
              </li>
            )}
          </For>
        </ol>
      </nav>
      <Show when={tableIds.some((table) => report.forms[table] !== null)}>
        <Legend />
      </Show>
      <Opening />
      <For each={parts}>{(part) => <Part id={part.id} label={label(part)} />}</For>
    </>
  )
}
