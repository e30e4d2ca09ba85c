import { coverageOf, factsOf, wordFinding, wordings, wordRule } from "@gouji/core"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useRuleTitle } from "../rules/use-rule-title.ts"
import { Gradual } from "../shell/gradual.tsx"
import { Icon } from "../shell/icon.tsx"
import { findingAnchor, passageAnchor } from "./address.ts"
import { useReport } from "./create-report-view.ts"
import { ExplanationLine } from "./explanation-line.tsx"
import type { FindingGroup, NumberedFinding } from "./finding-groups.ts"
import { HashLink } from "./hash-link.tsx"
import { MentionQuote } from "./mention-quote.tsx"

function Item(props: { item: NumberedFinding }) {
  const { t, language } = useLanguage()
  const { report, selection, explaining, locating } = useReport()
  const finding = props.item.finding
  const place = finding.mention ? passageAnchor(finding.id) : finding.cells[0]
  return (
    <li class="finding" classList={{ lit: selection.isFound(finding.id) }} id={findingAnchor(finding.id)} tabindex="-1">
      <span class={`number number-${finding.severity}`}>
        <span class="visually-hidden">{t("finding.number", { number: props.item.number })}</span>
        <span aria-hidden="true">{props.item.number}</span>
      </span>
      <div>
        <p>{wordFinding(factsOf(finding, report, language()), language())}</p>
        <Show when={finding.mention} keyed>
          {(mention) => <MentionQuote mention={mention} />}
        </Show>
        <Show when={finding.mention}>
          <HashLink to={passageAnchor(finding.id)} class="finding-show">
            {t("finding.showText")}
          </HashLink>
        </Show>
        <Show when={finding.cells[0]} keyed>
          {(cell) => (
            <HashLink to={cell} under={finding.id} class="finding-show">
              {t("finding.show")}
            </HashLink>
          )}
        </Show>
        <Show when={place !== undefined && locating} keyed>
          {(locate) => locate(place ?? "", finding.id)}
        </Show>
        <Show
          when={explaining}
          keyed
          fallback={
            <Show when={finding.explanation} keyed>
              {(explanation) => <ExplanationLine explanation={explanation} />}
            </Show>
          }
        >
          {(explain) => explain(finding)}
        </Show>
      </div>
    </li>
  )
}

function Group(props: { group: FindingGroup }) {
  const { t, language } = useLanguage()
  const words = () => wordRule(props.group.rule, language())
  const titleOf = useRuleTitle()
  const severity = () => props.group.severity
  return (
    <li class={`finding-group group-${severity()}`}>
      <h3>
        <Icon name={severity()} />
        <span class="severity">{wordings[language()].severities[severity()]}</span>
        <A href={`/rules/${props.group.rule}`}>{titleOf(props.group.rule)}</A>
      </h3>
      <ol class="findings">
        <Gradual
          each={props.group.items}
          tag="li"
          height={110}
          indexOf={(id) => props.group.items.findIndex(({ finding }) => findingAnchor(finding.id) === id)}
        >
          {(item) => <Item item={item} />}
        </Gradual>
      </ol>
      <Show when={words()} keyed>
        {(rule) => (
          <dl class="finding-words">
            <dt>{t("finding.fix")}</dt>
            <dd>{rule.fix}</dd>
            <dt>{t("finding.why")}</dt>
            <dd>{rule.why}</dd>
            <dt>{t("finding.basis")}</dt>
            <dd>{rule.basis}</dd>
          </dl>
        )}
      </Show>
    </li>
  )
}

/** Everything that was found, rule by rule, the gravest first; every place leads to its cells. */
export function FindingList() {
  const { t } = useLanguage()
  const { check, groups } = useReport()
  return (
    <section class="finding-list" id="findings" tabindex="-1" aria-labelledby="findings-title">
      <h2 id="findings-title">
        {t("report.findingsTitle")}
        <Show when={check.findings.length > 0}>
          <span class="faint"> {t("report.findingsCount", { count: check.findings.length })}</span>
        </Show>
      </h2>
      <Show
        when={groups.length > 0}
        fallback={
          <p class="no-findings">
            {coverageOf(check.rules).open.length > 0 ? t("finding.noneOpen") : t("finding.noneText")}
          </p>
        }
      >
        <ol class="finding-groups">
          <For each={groups}>{(group) => <Group group={group} />}</For>
        </ol>
      </Show>
    </section>
  )
}
