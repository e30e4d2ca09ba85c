import type { RuleEntry, RuleList } from "@gouji/core"
import { ruleExamples } from "@gouji/core/examples"
import { A, useParams } from "@solidjs/router"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Fact } from "../report/fact.tsx"
import { useTitle } from "../shell/head.ts"
import { NotFoundPage } from "../shell/not-found-page.tsx"
import { RuleExample } from "./rule-example.tsx"
import { RuleMeta } from "./rule-meta.tsx"
import { useRules } from "./use-rules.ts"

function Facts(props: { rule: RuleEntry }) {
  const { t, language } = useLanguage()
  const words = () => props.rule.wordings[language()]
  const forms = () => props.rule.forms?.map((form) => t("report.form", { form })).join(t("verdict.separator"))
  const scopes = () => props.rule.scopes?.map((scope) => t(`report.scopes.${scope}`)).join(t("verdict.separator"))
  return (
    <dl class="facts facts-wide">
      <Fact name={t("rules.fix")}>{words().fix}</Fact>
      <Fact name={t("rules.basis")}>{words().basis}</Fact>
      <Fact name={t("rules.kind")}>{t(`rules.kinds.${props.rule.basis.kind}`)}</Fact>
      <Show when={language() !== "zh-CN"}>
        <Fact name={t("rules.clause")}>
          <span lang="zh-CN">{props.rule.basis.clause}</span>
        </Fact>
      </Show>
      <Show when={words().exceptions.length > 0}>
        <Fact name={t("rules.exceptions")}>
          <ul class="plain">
            <For each={words().exceptions}>{(exception) => <li>{exception}</li>}</For>
          </ul>
        </Fact>
      </Show>
      <Fact name={t("rules.forms")}>{forms() ?? t("rules.all")}</Fact>
      <Fact name={t("rules.scopes")}>{scopes() ?? t("rules.all")}</Fact>
      <Fact name={t("rules.id")}>
        <code>{props.rule.id}</code>
      </Fact>
    </dl>
  )
}

function About(props: { rule: RuleEntry; list: RuleList }) {
  const { t, language } = useLanguage()
  const { items } = props.list
  const words = () => props.rule.wordings[language()]
  const family = () => props.list.families.find(({ id }) => id === props.rule.family)
  const next = () => items[(items.findIndex(({ id }) => id === props.rule.id) + 1) % items.length]
  const examples = Object.hasOwn(ruleExamples, props.rule.id) ? ruleExamples[props.rule.id] : undefined
  useTitle(() => `${words().title} · ${t("site.name")}`)
  return (
    <article class="prose-page rule-page">
      <p class="back">
        <A href="/rules">{t("rules.list")}</A>
      </p>
      <h1>{words().title}</h1>
      <RuleMeta rule={props.rule}>
        <span>{family()?.title[language()]}</span>
      </RuleMeta>
      <p class="lead">{words().why}</p>
      <Facts rule={props.rule} />
      <Show when={examples} keyed>
        {({ holds, broken }) => (
          <>
            <RuleExample kind="right" example={holds} />
            <RuleExample kind="wrong" example={broken} />
          </>
        )}
      </Show>
      <Show when={next()} keyed>
        {(rule) => (
          <p class="next">
            <A href={`/rules/${rule.id}`} rel="next">
              {t("rules.next")}: {rule.wordings[language()].title}
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
  const list = useRules()
  const rule = () => list().items.find(({ id }) => id === params.id)
  return (
    <Show when={rule()} keyed fallback={<NotFoundPage />}>
      {(known) => <About rule={known} list={list()} />}
    </Show>
  )
}
