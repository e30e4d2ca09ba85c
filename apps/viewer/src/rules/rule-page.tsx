import { type Rule, rules, wordings, wordRule } from "@gouji/core"
import { A, useParams } from "@solidjs/router"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Fact } from "../report/fact.tsx"
import { useTitle } from "../shell/head.ts"
import { Icon } from "../shell/icon.tsx"
import { NotFoundPage } from "../shell/not-found-page.tsx"
import { ruleScope } from "./rule-scope.ts"

function About(props: { rule: Rule }) {
  const { t, language } = useLanguage()
  const words = () => wordRule(props.rule.id, language())
  const title = () => words()?.title ?? props.rule.id
  const next = () => rules[(rules.findIndex((rule) => rule.id === props.rule.id) + 1) % rules.length]
  useTitle(() => `${title()} · ${t("site.name")}`)
  return (
    <article class="prose-page rule-page">
      <p class="back">
        <A href="/rules">{t("rules.all")}</A>
      </p>
      <h1>{title()}</h1>
      <p class="rule-meta">
        <span class={`count count-${props.rule.severity}`}>
          <Icon name={props.rule.severity} /> {wordings[language()].severities[props.rule.severity]}
        </span>
        <span>{ruleScope(props.rule, language(), t)}</span>
      </p>
      <p class="lead">{words()?.why}</p>
      <dl class="facts facts-wide">
        <Fact name={t("rules.fix")}>{words()?.fix}</Fact>
        <Fact name={t("rules.basis")}>{words()?.basis}</Fact>
        <Fact name={t("rules.kind")}>{t(`rules.kinds.${props.rule.basis.kind}`)}</Fact>
        <Show when={language() !== "zh-CN"}>
          <Fact name={t("rules.clause")}>
            <span lang="zh-CN">{props.rule.basis.clause}</span>
          </Fact>
        </Show>
        <Show when={words()?.exceptions} keyed>
          {(exceptions) => (
            <Fact name={t("rules.exceptions")}>
              <ul class="plain">
                <For each={exceptions}>{(exception) => <li>{exception}</li>}</For>
              </ul>
            </Fact>
          )}
        </Show>
        <Fact name={t("rules.id")}>
          <code>{props.rule.id}</code>
        </Fact>
      </dl>
      <Show when={next()} keyed>
        {(rule) => (
          <p class="next">
            <A href={`/rules/${rule.id}`} rel="next">
              {t("rules.next")}: {wordRule(rule.id, language())?.title}
            </A>
          </p>
        )}
      </Show>
    </article>
  )
}

/** One rule: what it says, what it rests on, how to mend what breaks it. */
export function RulePage() {
  const params = useParams<{ id: string }>()
  const rule = (): Rule | undefined => rules.find(({ id }) => id === params.id)
  return (
    <Show when={rule()} keyed fallback={<NotFoundPage />}>
      {(known) => <About rule={known} />}
    </Show>
  )
}
