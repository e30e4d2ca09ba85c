import { For } from "solid-js"
import { useDeskText } from "../i18n/desk-texts.ts"
import type { zhDesk } from "../i18n/zh-cn-desk.ts"
import { chinaTime } from "../shell/china-time.ts"
import { useDraft } from "./draft-context.ts"

type Act = keyof (typeof zhDesk)["acts"]

/** What was done with a draft, oldest first: who, when, and to which version it came. */
export function DraftHistory() {
  const d = useDeskText()
  const { steps } = useDraft()
  return (
    <section class="draft-history" aria-labelledby="history-title">
      <h2 id="history-title">{d("draft.history")}</h2>
      <ol>
        <For each={steps.taken}>
          {({ version, at, actor, act }) => (
            <li>
              <time datetime={at}>{chinaTime(at)}</time> <strong>{d(`acts.${act as Act}`) ?? act}</strong>{" "}
              <span>{actor ?? d("draft.archive")}</span> <span class="faint">{d("draft.version", { version })}</span>
            </li>
          )}
        </For>
      </ol>
    </section>
  )
}
