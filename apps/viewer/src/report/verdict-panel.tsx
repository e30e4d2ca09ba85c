import { coverageOf, wordings } from "@gouji/core"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useRuleTitle } from "../rules/use-rule-title.ts"
import { Icon } from "../shell/icon.tsx"
import { useReport } from "./create-report-view.ts"
import { countFindings } from "./finding-groups.ts"
import { SeverityCounts } from "./severity-counts.tsx"
import { type Unanswered, unansweredOf } from "./unanswered.ts"

const shownPlaces = 6

function RuleLink(props: { rule: string }) {
  const titleOf = useRuleTitle()
  return <A href={`/rules/${props.rule}`}>{titleOf(props.rule)}</A>
}

function Open(props: { entry: Unanswered }) {
  const { t, language } = useLanguage()
  const places = () => {
    const names = props.entry.places.slice(0, shownPlaces).join(t("verdict.separator"))
    const count = props.entry.places.length
    if (count === 0) return ""
    return count > shownPlaces ? t("verdict.morePlaces", { names, count }) : t("verdict.places", { names })
  }
  return (
    <li>
      <RuleLink rule={props.entry.rule} />
      <span class="open-why">
        {wordings[language()].whyNot[props.entry.why]}
        <Show when={places()}>
          <span class="open-places">{places()}</span>
        </Show>
      </span>
    </li>
  )
}

/** The verdict in one line, and what stands behind it: what ran, what did not apply, what could not run and why. */
export function VerdictPanel() {
  const { t, language } = useLanguage()
  const { check, report } = useReport()
  const open = () => unansweredOf(check, report, language())
  const { open: notAnswered, notComparable, withoutLastYear, withoutMembers } = coverageOf(check.rules)
  const without = [...withoutLastYear, ...withoutMembers]
  const counts = countFindings(check.findings)
  const openRules = new Set(notAnswered.map((entry) => entry.rule)).size
  return (
    <section class={`verdict-panel verdict-${check.verdict}`} aria-labelledby="verdict">
      <div class="verdict-line">
        <Icon name={check.verdict} />
        <h2 id="verdict" tabindex="-1">
          <span class="visually-hidden">{t("verdict.title")}: </span>
          {wordings[language()].verdicts[check.verdict]}
        </h2>
        <SeverityCounts counts={counts} verdict={check.verdict} />
      </div>
      <Show when={check.verdict === "inconclusive"}>
        <p>{t("verdict.inconclusive")}</p>
      </Show>
      <ul class="coverage">
        <li>{t("verdict.ran", { count: check.rules.ran })}</li>
        <li>{t("verdict.notApplicable", { count: check.rules.notApplicable.length })}</li>
        <li>{t("verdict.open", { count: openRules })}</li>
        <Show when={notComparable.length > 0}>
          <li>{t("verdict.notComparable", { count: notComparable.length })}</li>
        </Show>
        <Show when={without.length > 0}>
          <li>
            {t(withoutLastYear.length > 0 ? "verdict.withoutOthers" : "verdict.withoutMembers", {
              count: without.length,
            })}
          </li>
        </Show>
      </ul>
      <Show when={check.rules.notApplicable.length + open().length > 0}>
        <details class="coverage-details" open={check.verdict === "inconclusive"}>
          <summary>{t("verdict.details")}</summary>
          <Show when={open().length > 0}>
            <h3>{t("verdict.openTitle")}</h3>
            <ul class="open-list">
              <For each={open()}>{(entry) => <Open entry={entry} />}</For>
            </ul>
          </Show>
          <Show when={check.rules.notApplicable.length > 0}>
            <h3>{t("verdict.notApplicableTitle")}</h3>
            <ul class="open-list">
              <For each={check.rules.notApplicable}>
                {(rule) => (
                  <li>
                    <RuleLink rule={rule} />
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </details>
      </Show>
      <Show when={check.lastYear} keyed>
        {({ report: id, revision }) => (
          <p>
            <A href={`/reports/${id}`}>{t("verdict.publishedLastYear", { revision })}</A>
          </p>
        )}
      </Show>
      <p class="verdict-foot">{t("verdict.asOf", { date: check.asOf, ruleset: check.ruleset })}</p>
    </section>
  )
}
