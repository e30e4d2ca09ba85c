import { type RuleEntry, wordings } from "@gouji/core"
import type { JSX } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import { ruleScope } from "./rule-scope.ts"

/** How grave it is to break a rule, and what the rule looks at. */
export function RuleMeta(props: { rule: RuleEntry; children?: JSX.Element }) {
  const { t, language } = useLanguage()
  return (
    <p class="rule-meta">
      <span class={`count count-${props.rule.severity}`}>
        <Icon name={props.rule.severity} /> {wordings[language()].severities[props.rule.severity]}
      </span>
      <span>{ruleScope(props.rule, language(), t)}</span>
      {props.children}
    </p>
  )
}
