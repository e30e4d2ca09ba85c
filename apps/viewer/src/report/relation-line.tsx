import { wordings, wordRule } from "@gouji/core"
import { A } from "@solidjs/router"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { Icon } from "../shell/icon.tsx"
import { HashLink } from "./hash-link.tsx"
import type { Term, WordedRelation } from "./inspect.ts"
import { useFigureWords } from "./use-figure-words.ts"

function Terms(props: { terms: readonly Term[]; cell: string }) {
  const shown = useFigureWords()
  return (
    <For each={props.terms}>
      {(term, i) => (
        <>
          <Show when={i() > 0}>
            <span class="operator"> ＋ </span>
          </Show>
          <span class="term" classList={{ own: term.cell === props.cell }}>
            <Show when={term.cell !== props.cell} fallback={term.name}>
              <HashLink to={term.cell}>{term.name}</HashLink>
            </Show>{" "}
            <b>{shown(term.value)}</b>
          </span>
        </>
      )}
    </For>
  )
}

const signs = { holds: "＝", broken: "≠", unknown: "≟" } as const
const icons = { holds: "pass", broken: "fail", unknown: "inconclusive" } as const

/** One equality with its figures, and what the check said about it. */
export function RelationLine(props: { relation: WordedRelation; cell: string }) {
  const { t, language } = useLanguage()
  const relation = () => props.relation
  const status = () => {
    const { status: is, why } = relation()
    if (is === "unknown") return t("inspector.unknown", { why: why ? wordings[language()].whyNot[why] : "" })
    return t(`inspector.${is}`)
  }
  return (
    <li class={`relation relation-${relation().status}`}>
      <p class="relation-title">
        <Icon name={icons[relation().status]} />
        <A href={`/rules/${relation().rule}`}>{wordRule(relation().rule, language())?.title ?? relation().rule}</A>
        <span class="relation-status">{status()}</span>
      </p>
      <p class="equation">
        <Terms terms={relation().left} cell={props.cell} />
        <Show when={relation().zeros > 0}>
          <span class="faint"> ({t("inspector.zeros", { count: relation().zeros })})</span>
        </Show>
        <Show when={relation().blanks > 0}>
          <span class="faint"> ({t("inspector.blanks", { count: relation().blanks })})</span>
        </Show>
        <span class="operator equals"> {signs[relation().status]} </span>
        <Terms terms={relation().right} cell={props.cell} />
      </p>
    </li>
  )
}
