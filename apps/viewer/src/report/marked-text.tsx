import { type Mention, maskPrivate, wordings } from "@gouji/core"
import { For, Show } from "solid-js"
import { useLanguage } from "../i18n/language.ts"
import { findingAnchor, passageAnchor } from "./address.ts"
import { useReport } from "./create-report-view.ts"
import { HashLink } from "./hash-link.tsx"
import { paragraphKey, piecesOf, type TextPiece } from "./passages.ts"

function Piece(props: { piece: TextPiece }) {
  const { t, language } = useLanguage()
  const { selection } = useReport()
  const isLit = () => props.piece.marks.some((mark) => selection.isFound(mark.finding))
  const begins = () => props.piece.begins.length > 0
  return (
    <mark class={`passage passage-${props.piece.marks[0]?.severity}`} classList={{ lit: isLit() }}>
      <Show when={begins()}>
        <span class="passage-start">
          <For each={props.piece.begins}>
            {(mark) => (
              <span id={passageAnchor(mark.finding)} tabindex="-1">
                <HashLink
                  to={findingAnchor(mark.finding)}
                  class={`number number-${mark.severity}`}
                  label={t("table.mark", {
                    severity: wordings[language()].severities[mark.severity],
                    number: mark.number,
                  })}
                >
                  {mark.number}
                </HashLink>
              </span>
            )}
          </For>
          {props.piece.text.slice(0, 1)}
        </span>
      </Show>
      {props.piece.text.slice(begins() ? 1 : 0)}
    </mark>
  )
}

/**
 * A paragraph or the title of a report, with the passages marked that findings are about, each with the number of its
 * finding. Private numbers are masked, sign for sign: a page is no place to spread them.
 */
export function MarkedText(props: { at: Pick<Mention, "section" | "paragraph">; text: string }) {
  const { passages } = useReport()
  const pieces = () => piecesOf(maskPrivate(props.text), passages.get(paragraphKey(props.at)) ?? [])
  return (
    <For each={pieces()}>
      {(piece) => (
        <Show when={piece.marks.length > 0} fallback={piece.text}>
          <Piece piece={piece} />
        </Show>
      )}
    </For>
  )
}
