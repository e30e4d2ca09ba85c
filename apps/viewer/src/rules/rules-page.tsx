import type { RuleEntry, RuleList } from "@gouji/core"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { RuleMeta } from "./rule-meta.tsx"
import { useRules } from "./use-rules.ts"

type Family = RuleList["families"][number]

function Entry(props: { rule: RuleEntry }) {
  const { language } = useLanguage()
  const words = () => props.rule.wordings[language()]
  return (
    <li class="rule-entry">
      <h3>
        <A href={`/rules/${props.rule.id}`}>{words().title}</A>
      </h3>
      <RuleMeta rule={props.rule}>
        <code>{props.rule.id}</code>
      </RuleMeta>
      <p class="rule-basis">{words().basis}</p>
    </li>
  )
}

/** The catalogue of rules, family by family, in the order in which findings are shown. */
export function RulesPage() {
  const { t, language } = useLanguage()
  const list = useRules()
  const rulesOf = (family: Family) => list().items.filter((rule) => rule.family === family.id)
  useTitle(() => `${t("rules.title")} · ${t("site.name")}`)
  return (
    <>
      <div class="page-heading">
        <h1>{t("rules.title")}</h1>
        <p class="lead">{t("rules.lead")}</p>
        <p class="hint">
          {t("rules.version", { version: list().ruleset, count: list().items.length })} ·{" "}
          <a href="/api/v1/rules.csv" download="" rel="external">
            {t("rules.csv")}
          </a>
        </p>
      </div>
      <p class="severity-note">{t("rules.severityNote")}</p>
      <nav aria-label={t("rules.families")}>
        <ul class="family-list">
          <For each={list().families}>
            {(family) => (
              <li>
                <a href={`#family-${family.id}`}>{family.title[language()]}</a>{" "}
                <span class="faint">{rulesOf(family).length}</span>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <For each={list().families}>
        {(family) => (
          <section class="rule-family" aria-labelledby={`family-${family.id}`}>
            <h2 id={`family-${family.id}`} tabindex="-1">
              {family.title[language()]}{" "}
              <span class="faint">{t("rules.count", { count: rulesOf(family).length })}</span>
              <Show when={family.pack} keyed>
                {(version) => (
                  <code class="faint">
                    {" "}
                    {family.id}@{version}
                  </code>
                )}
              </Show>
            </h2>
            <ol class="rule-list">
              <For each={rulesOf(family)}>{(rule) => <Entry rule={rule} />}</For>
            </ol>
          </section>
        )}
      </For>
    </>
  )
}
