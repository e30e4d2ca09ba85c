import { wordings } from "@gouji/core"
import { For, Show } from "solid-js"
import type { Changes } from "../data/responses.ts"
import { figureText } from "../figures/figure-text.ts"
import { cellNameOf } from "../figures/measures.ts"
import { useLanguage } from "../i18n/language.ts"
import { HashLink } from "./hash-link.tsx"

/** What a correction changed: every figure from what to what, every paragraph that went and that came. */
export function RevisionChanges(props: { changes: Changes }) {
  const { t, language } = useLanguage()
  const { cells, sections, sameFile } = props.changes
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const text = (figure: Changes["cells"][number]["before"]) => {
    if (figure === undefined) return t("figures.notGiven")
    return figure === null ? wordings[language()].blank : figureText(figure, language())
  }
  return (
    <details class="revision-changes" open={cells.length + paragraphs.length <= 12}>
      <summary>
        {cells.length + paragraphs.length === 0
          ? t("files.changesSame")
          : t("files.changes", { cells: cells.length, paragraphs: paragraphs.length })}
        {sameFile ? "" : t("files.changesOtherFile")}
      </summary>
      <ul>
        <For each={cells}>
          {({ cell, before, after }) => (
            <li>
              <HashLink to={cell}>{cellNameOf(cell, language())}</HashLink>{" "}
              <span class="visually-hidden">{t("files.changeFrom")}</span>
              <del>{text(before)}</del> → <span class="visually-hidden">{t("files.changeTo")}</span>
              <ins>{text(after)}</ins>
            </li>
          )}
        </For>
        <For each={paragraphs}>
          {(paragraph) => (
            <li lang="zh-CN">
              <Show
                when={paragraph.in === "after"}
                fallback={
                  <del>
                    {t("files.removed")}：{paragraph.text}
                  </del>
                }
              >
                <ins>
                  {t("files.added")}：{paragraph.text}
                </ins>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </details>
  )
}
