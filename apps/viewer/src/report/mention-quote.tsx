import { type Mention, meaningsOf, mentionedPassage, wordMeanings } from "@gouji/core"
import { Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { useReport } from "./create-report-view.ts"

/** The sentence that a finding is about, its passage marked, and what it was taken to mean. */
export function MentionQuote(props: { mention: Mention }) {
  const { report } = useReport()
  const { language } = useLanguage()
  const meanings = () => wordMeanings(meaningsOf(props.mention, report, language()), language())
  const parts = () => mentionedPassage(props.mention, report)
  return (
    <>
      <blockquote class="mention" lang="zh-CN">
        <Show when={parts()} fallback={props.mention.text} keyed>
          {({ before, passage, behind }) => (
            <>
              {before}
              <mark>{passage}</mark>
              {behind}
            </>
          )}
        </Show>
      </blockquote>
      <Show when={meanings()}>
        <p class="meanings">{meanings()}</p>
      </Show>
    </>
  )
}
