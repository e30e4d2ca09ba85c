import { type Mention, mentionedPassage } from "@gouji/core"
import { Show } from "solid-js"
import { useReport } from "./create-report-view.ts"

/** The sentence that a finding is about, its passage marked. */
export function MentionQuote(props: { mention: Mention }) {
  const { report } = useReport()
  const parts = () => mentionedPassage(props.mention, report)
  return (
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
  )
}
