import { rules, rulesetVersion, wordings, wordRule } from "@gouji/core"
import { A } from "@solidjs/router"
import { For } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useTitle } from "../shell/head.ts"
import { Icon } from "../shell/icon.tsx"
import { ruleScope } from "./rule-scope.ts"

/** The catalogue of rules, in the order in which findings are shown. */
export function RulesPage() {
  const { t, language } = useLanguage()
  useTitle(() => `${t("rules.title")} · ${t("site.name")}`)
  return (
    <>
      <div class="page-heading">
        <h1>{t("rules.title")}</h1>
        <p class="lead">{t("rules.lead")}</p>
        <p class="hint">{t("rules.version", { version: rulesetVersion, count: rules.length })}</p>
      </div>
      <p class="severity-note">{t("rules.severityNote")}</p>
      <ol class="rule-list">
        <For each={rules}>
          {(rule) => (
            <li class="rule-entry">
              <h2>
                <A href={`/rules/${rule.id}`}>{wordRule(rule.id, language())?.title ?? rule.id}</A>
              </h2>
              <p class="rule-meta">
                <span class={`count count-${rule.severity}`}>
                  <Icon name={rule.severity} /> {wordings[language()].severities[rule.severity]}
                </span>
                <span>{ruleScope(rule, language(), t)}</span>
                <code>{rule.id}</code>
              </p>
              <p>{wordRule(rule.id, language())?.basis}</p>
            </li>
          )}
        </For>
      </ol>
    </>
  )
}
