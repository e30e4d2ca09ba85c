import type { ComparedSection } from "@gouji/core"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { type Passage, type Piece, passagesOf } from "./text-changes.ts"

/** What was added and what was removed is said in words too, for whoever sees no colours and no lines. */
function Words(props: { piece: Piece }) {
  const { t } = useLanguage()
  const said = (key: "compare.added" | "compare.removed") => <span class="visually-hidden">[{t(key)}]</span>
  return (
    <Show when={props.piece.in !== "both"} fallback={props.piece.text}>
      <Show
        when={props.piece.in === "after"}
        fallback={
          <del>
            {said("compare.removed")}
            {props.piece.text}
          </del>
        }
      >
        <ins>
          {said("compare.added")}
          {props.piece.text}
        </ins>
      </Show>
    </Show>
  )
}

/** Paragraphs that both have are counted: what is read here is what differs. */
function shown(passages: readonly Passage[]): readonly (Passage | number)[] {
  const list: (Passage | number)[] = []
  for (const passage of passages) {
    const last = list.at(-1)
    if (passage.kind !== "both") list.push(passage)
    else if (typeof last === "number") list[list.length - 1] = last + 1
    else list.push(1)
  }
  return list
}

/** The text of two reports, part by part. */
export function ComparedText(props: { sections: readonly ComparedSection[] }) {
  const { t } = useLanguage()
  return (
    <section class="compared-text" aria-labelledby="text-title">
      <h2 id="text-title">{t("compare.textTitle")}</h2>
      <Show when={props.sections.length > 0} fallback={<p class="hint">{t("compare.noText")}</p>}>
        <For each={props.sections}>
          {(section) => (
            <section lang="zh-CN">
              <h3>{section.after ?? section.before ?? t("compare.noSection")}</h3>
              <For each={shown(passagesOf(section.paragraphs))}>
                {(passage) =>
                  typeof passage === "number" ? (
                    <p class="hint">{t("compare.same", { count: passage })}</p>
                  ) : (
                    <p class={`compared-paragraph compared-${passage.kind}`}>
                      <For each={passage.pieces}>{(piece) => <Words piece={piece} />}</For>
                    </p>
                  )
                }
              </For>
            </section>
          )}
        </For>
      </Show>
    </section>
  )
}
